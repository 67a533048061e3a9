import type { IToken } from '../../lexer/token.js';
import { isVirtual } from '../../lexer/token.js';
import { braceBalance } from './brace-balance.js';
import { withSwallowedBraces } from './swallowed-braces.js';

/**
 * Closing braces too many. They are left out of what is parsed, so that the rest of the document keeps its place; a rule
 * reports them. Indentation tells which one it is where it can; else it is the first that would end a top-level statement
 * although what follows does not begin another, as `topLevel` says.
 */
export function strayBraces(written: readonly IToken[], topLevel: ReadonlySet<string>): IToken[] {
  const tokens = withSwallowedBraces(written, virtualBrace);
  const { surplus, stray: shown } = braceBalance(tokens);
  const stray = shown.length > 0 || surplus <= 0 ? shown : surplusBraces(tokens, surplus, topLevel);
  return stray.filter((token) => !isVirtual(token));
}

function surplusBraces(tokens: readonly IToken[], surplus: number, topLevel: ReadonlySet<string>): IToken[] {
  const stray: IToken[] = [];
  let depth = 0;
  /** The column of the statement of the top level that is being read. */
  let column = 1;
  for (const [index, token] of tokens.entries()) {
    const { name } = token.tokenType;
    const before = tokens[index - 1];
    const startsLine = (token.startLine ?? 0) > (before?.startLine ?? 0);
    if (depth === 0 && startsLine && topLevel.has(name)) column = token.startColumn ?? 1;
    if (name === '{') depth++;
    if (name !== '}') continue;
    if (
      depth === 0 ||
      (depth === 1 && stray.length < surplus && !endsStatement(tokens[index + 1], token, topLevel, column))
    )
      stray.push(token);
    else depth--;
  }
  return stray;
}

/** Whether a brace may end a statement of the top level: another one comes after it, or nothing, or a brace that does. */
function endsStatement(
  next: IToken | undefined,
  brace: IToken,
  topLevel: ReadonlySet<string>,
  column: number,
): boolean {
  if (!next || next.tokenType.name === '}') return true;
  const isInside = (next.startLine ?? 0) > (brace.startLine ?? 0) && (next.startColumn ?? 1) > column;
  return topLevel.has(next.tokenType.name) && !isInside;
}

/** Counted, never parsed. */
function virtualBrace(name: '{' | '}', beside: IToken): IToken {
  return { ...beside, tokenType: { name }, image: name, isInsertedInRecovery: true };
}
