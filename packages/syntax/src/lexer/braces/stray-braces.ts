import type { IToken } from 'chevrotain';
import { isVirtual } from '../token.js';
import { braceBalance } from './brace-balance.js';
import { withSwallowedBraces } from './swallowed-braces.js';

/** Keywords that only open a statement of the top level; behind a closed document one of them, or nothing, must follow. */
const TOP_LEVEL = new Set(['organization', 'unit', 'group', 'role', 'document', 'index', 'assessment', 'progress']);

/**
 * Closing braces too many. They are left out of what is parsed, so that the rest of the document keeps its place; a rule
 * reports them. Indentation tells which one it is where it can; else it is the first that would end a top-level statement
 * although what follows belongs inside it.
 */
export function strayBraces(written: readonly IToken[], isKind: (keyword: string) => boolean): IToken[] {
  const tokens = withSwallowedBraces(written, virtualBrace);
  const { surplus, stray: shown } = braceBalance(tokens);
  const stray = shown.length > 0 || surplus <= 0 ? shown : surplusBraces(tokens, surplus, isKind);
  return stray.filter((token) => !isVirtual(token));
}

function surplusBraces(tokens: readonly IToken[], surplus: number, isKind: (keyword: string) => boolean): IToken[] {
  const stray: IToken[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.tokenType.name === '{') depth++;
    else if (token.tokenType.name === '}') {
      const next = tokens[index + 1]?.tokenType.name;
      const endsStatement = next === undefined || TOP_LEVEL.has(next) || isKind(next) || next === '}';
      if (depth === 0 || (depth === 1 && !endsStatement && stray.length < surplus)) stray.push(token);
      else depth--;
    }
  }
  return stray;
}

/** Counted, never parsed. */
function virtualBrace(name: '{' | '}', beside: IToken): IToken {
  return { ...beside, tokenType: { name }, image: name, isInsertedInRecovery: true };
}
