import type { IToken, TokenTypes } from '../../lexer/token.js';
import { faultTokenOf, insertedToken, isVirtual, typeNamed } from '../../lexer/token.js';
import type { SyntaxFault } from '../faults.js';
import { structureFault } from '../faults.js';
import { Nesting } from '../nesting.js';
import { braceBalance } from './brace-balance.js';
import { withPlainWords } from './plain-words.js';
import { MAX_DEPTH } from './sound.js';
import { withSwallowedBraces } from './swallowed-braces.js';

/** Tokens that nest as they should, and what had to be mended for it. */
export interface Nested {
  readonly tokens: readonly IToken[];
  readonly faults: readonly SyntaxFault[];
}

/**
 * Makes the nesting of the tokens whole before they are parsed: a text that lost its `"` is words only, what is nested beyond
 * reason is left out, braces that are missing are put in, what is open at the end is closed. The parser then meets every
 * statement in the block it belongs to, and each of these faults is reported once.
 */
export function nest(lexed: readonly IToken[], text: string, types: TokenTypes): Nested {
  const faults: SyntaxFault[] = [];
  const brace = (name: '{' | '}', beside: IToken) => insertedToken(typeNamed(types, name), beside);
  const worded = withPlainWords(withSwallowedBraces(lexed, brace), text, types, faults);
  const balanced = withMissingBraces(worded, (beside) => brace('}', beside), faults);
  return { tokens: closedAtEnd(withoutDepths(balanced, faults), types, faults), faults };
}

function withoutDepths(tokens: readonly IToken[], faults: SyntaxFault[]): readonly IToken[] {
  const structure = new Nesting(viewOf(tokens));
  const result: IToken[] = [];
  /** Where what is open here ends. */
  const ends: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= index) ends.pop();
    if (token.tokenType.name !== '{' && token.tokenType.name !== 'LINK_OPEN') {
      result.push(token);
      continue;
    }
    const after = structure.isClosed(index) ? structure.after(index) : tokens.length;
    if (ends.length < MAX_DEPTH) {
      ends.push(after);
      result.push(token);
    } else {
      faults.push(structureFault('too-deep', faultTokenOf(token)));
      index = after - 1;
    }
  }
  return result;
}

/** Puts in the braces that indentation shows to be missing before a later statement. */
function withMissingBraces(
  tokens: readonly IToken[],
  close: (beside: IToken) => IToken,
  faults: SyntaxFault[],
): readonly IToken[] {
  const missing = braceBalance(tokens).missing.filter(({ before }) => before < tokens.length);
  if (missing.length === 0) return tokens;
  const result: IToken[] = [];
  let copied = 0;
  for (const { opener, before } of missing) {
    for (; copied < before; copied++) push(result, tokens[copied]);
    const last = lastWritten(result) ?? opener;
    faults.push(structureFault('missing-brace', faultTokenOf(last), { openers: [faultTokenOf(opener)] }));
    result.push(close(last));
  }
  for (; copied < tokens.length; copied++) push(result, tokens[copied]);
  return result;
}

/** Closes what is open at the end. After a text that runs to the end no brace can be seen: the text is at fault, not they. */
function closedAtEnd(tokens: readonly IToken[], types: TokenTypes, faults: SyntaxFault[]): readonly IToken[] {
  const openers = new Nesting(viewOf(tokens)).unclosed.flatMap((index) => tokens[index] ?? []);
  const blocks = openers.filter(({ tokenType }) => tokenType.name === '{');
  const last = lastWritten(tokens);
  if (blocks.length > 0 && last && !openers.some(({ tokenType }) => tokenType.name === 'BLOCK_OPEN')) {
    faults.push(structureFault('missing-brace', faultTokenOf(last), { openers: blocks.map(faultTokenOf) }));
  }
  const closers = openers.flatMap((opener) => {
    const end = AT_END[opener.tokenType.name];
    if (!end) return [];
    if (end.fault) faults.push(structureFault(end.fault, faultTokenOf(opener)));
    return insertedToken(typeNamed(types, end.closer), last);
  });
  return closers.length === 0 ? tokens : [...tokens, ...closers.reverse()];
}

function lastWritten(tokens: readonly IToken[]): IToken | undefined {
  return tokens.findLast((token) => !isVirtual(token) && token.tokenType.name !== 'LINE_END');
}

const AT_END: Readonly<
  Record<string, { readonly closer: string; readonly fault?: 'unclosed-link' | 'unclosed-text' }>
> = {
  '{': { closer: '}' },
  LINE_OPEN: { closer: 'LINE_CLOSE', fault: 'unclosed-text' },
  BLOCK_OPEN: { closer: 'BLOCK_CLOSE', fault: 'unclosed-text' },
  LINK_OPEN: { closer: 'LINK_CLOSE', fault: 'unclosed-link' },
  BAR: { closer: 'SPAN_CLOSE', fault: 'unclosed-link' },
};

function viewOf(tokens: readonly IToken[]) {
  return { count: tokens.length, nameAt: (index: number) => tokens[index]?.tokenType.name ?? 'EOF' };
}

function push(tokens: IToken[], token: IToken | undefined): void {
  if (token) tokens.push(token);
}
