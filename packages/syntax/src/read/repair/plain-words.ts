import type { IToken, TokenTypes } from '../../lexer/token.js';
import { faultTokenOf, typeNamed } from '../../lexer/token.js';
import type { SyntaxFault } from '../faults.js';
import { structureFault } from '../faults.js';

/** Braces without a link that are reported one by one in a text; it is no text of a document that has more. */
export const MOST_LOST_LINKS = 1000;

const WORDS: Readonly<Record<string, string>> = { LINE_OPEN: 'TEXT_LINE', BLOCK_OPEN: 'TEXT_BLOCK' };
const CLOSERS = new Set(['LINE_CLOSE', 'LINE_END', 'BLOCK_CLOSE']);

/**
 * Texts that are read as words only. One whose line ended before its `"`, with a brace in it that may belong to a block: nobody
 * knows where the text should have ended. And the rest of one that has more broken links than anybody will mend one by one.
 */
export function withPlainWords(
  tokens: readonly IToken[],
  text: string,
  types: TokenTypes,
  faults: SyntaxFault[],
): readonly IToken[] {
  const result: IToken[] = [];
  let open = -1;
  let lost = 0;
  let firstTooMany = -1;
  for (const token of tokens) {
    const { name } = token.tokenType;
    if (name in WORDS) {
      open = result.length;
      lost = 0;
      firstTooMany = -1;
    } else if (name === 'LINK_LOST' && ++lost > MOST_LOST_LINKS && firstTooMany < 0) firstTooMany = result.length;
    else if (CLOSERS.has(name) && open >= 0) {
      const type = typeNamed(types, WORDS[result[open]?.tokenType.name ?? ''] ?? 'TEXT_LINE');
      const from = name === 'LINE_END' && isDoubtful(result, open + 1) ? open + 1 : firstTooMany;
      const first = result[from];
      if (first && from > open) {
        if (from === firstTooMany)
          faults.push(structureFault('lost-links', faultTokenOf(first), { more: lost - MOST_LOST_LINKS - 1 }));
        const image = text.slice(first.startOffset, token.startOffset);
        result.length = from;
        result.push({
          ...first,
          image,
          endOffset: token.startOffset - 1,
          tokenType: type,
          tokenTypeIdx: type.tokenTypeIdx ?? 0,
        });
      }
      open = -1;
    }
    result.push(token);
  }
  return result;
}

/** Whether there is a brace that opens no link, or one with a space after it, as the brace of a block has. */
function isDoubtful(tokens: readonly IToken[], from: number): boolean {
  for (let index = from; index < tokens.length; index++) {
    const { tokenType, startOffset } = tokens[index] ?? {};
    if (tokenType?.name === 'LINK_LOST') return true;
    if (tokenType?.name === 'LINK_OPEN' && tokens[index + 1]?.startOffset !== (startOffset ?? 0) + 1) return true;
  }
  return false;
}
