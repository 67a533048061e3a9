import type { IToken } from 'chevrotain';
import { braceBalance } from '../lexer/braces/brace-balance.js';
import { withSwallowedBraces } from '../lexer/braces/swallowed-braces.js';
import type { TokenTypes } from '../lexer/token.js';
import { endOf, insertedToken, isVirtual, typeNamed } from '../lexer/token.js';
import type { SyntaxFault } from './faults.js';
import { structureFault } from './faults.js';
import { Structure } from './structure.js';
import { MOST_LOST_LINKS, withPlainWords } from './text-words.js';

/** Tokens that nest as they should, and what had to be mended for it. */
export interface Prepared {
  readonly tokens: readonly IToken[];
  readonly faults: readonly SyntaxFault[];
}

/** Deeper than any document goes; a parser calls itself for every level. */
export const MAX_DEPTH = 64;

/**
 * Makes the nesting of the tokens whole before they are parsed: a text that lost its `"` is words only, what is nested beyond
 * reason is left out, braces that are missing are put in, what is open at the end is closed. The parser then meets every
 * statement in the block it belongs to, and each of these faults is reported once.
 */
export function prepare(lexed: readonly IToken[], text: string, types: TokenTypes): Prepared {
  if (isWhole(lexed)) return { tokens: lexed, faults: [] };
  const faults: SyntaxFault[] = [];
  const brace = (name: '{' | '}', beside: IToken) => insertedToken(typeNamed(types, name), beside);
  const worded = withPlainWords(withSwallowedBraces(lexed, brace), text, types, faults);
  const balanced = withMissingBraces(worded, (beside) => brace('}', beside), faults);
  return { tokens: closedAtEnd(withoutDepths(balanced, faults), types, faults), faults };
}

/** Whether nothing needs mending, as in nearly every file. */
function isWhole(tokens: readonly IToken[]): boolean {
  let depth = 0;
  let texts = 0;
  let lost = 0;
  for (const { tokenType } of tokens) {
    const step = STEPS[tokenType.name];
    if (step) depth += step;
    else if (tokenType.name === 'LINE_END') return false;
    else if (tokenType.name === 'LINK_LOST') lost++;
    else if (tokenType.name === 'BLOCK_OPEN' || tokenType.name === 'LINE_OPEN') texts++;
    else if (tokenType.name === 'BLOCK_CLOSE' || tokenType.name === 'LINE_CLOSE') texts--;
    if (depth < 0 || depth > MAX_DEPTH || lost > MOST_LOST_LINKS) return false;
  }
  return depth === 0 && texts === 0;
}

/** How much deeper a token leads. */
export const STEPS: Readonly<Record<string, number>> = {
  '{': 1,
  '}': -1,
  LINK_OPEN: 1,
  LINK_CLOSE: -1,
  SPAN_CLOSE: -1,
};

function withoutDepths(tokens: readonly IToken[], faults: SyntaxFault[]): readonly IToken[] {
  const structure = new Structure(tokens);
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
    const behind = structure.isClosed(index) ? structure.behind(index) : tokens.length;
    if (ends.length < MAX_DEPTH) {
      ends.push(behind);
      result.push(token);
    } else {
      faults.push(structureFault('too-deep', token, token.startOffset, endOf(token)));
      index = behind - 1;
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
    faults.push(structureFault('missing-brace', last, last.startOffset, endOf(last), { openers: [opener] }));
    result.push(close(last));
  }
  for (; copied < tokens.length; copied++) push(result, tokens[copied]);
  return result;
}

/** Closes what is open at the end. Behind a text that runs to the end no brace can be seen: the text is at fault, not they. */
function closedAtEnd(tokens: readonly IToken[], types: TokenTypes, faults: SyntaxFault[]): readonly IToken[] {
  const openers = new Structure(tokens).unclosed.flatMap((index) => tokens[index] ?? []);
  const blocks = openers.filter(({ tokenType }) => tokenType.name === '{');
  const last = lastWritten(tokens);
  if (blocks.length > 0 && last && !openers.some(({ tokenType }) => tokenType.name === 'BLOCK_OPEN')) {
    faults.push(structureFault('missing-brace', last, last.startOffset, endOf(last), { openers: blocks }));
  }
  const closers = openers.flatMap((opener) => {
    const end = AT_END[opener.tokenType.name];
    if (!end) return [];
    if (end.fault) faults.push(structureFault(end.fault, opener, opener.startOffset, endOf(opener)));
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

function push(tokens: IToken[], token: IToken | undefined): void {
  if (token) tokens.push(token);
}
