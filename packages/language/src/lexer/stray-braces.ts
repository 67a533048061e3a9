import type { IToken } from 'chevrotain';

/** Keywords that only open a statement of the top level; behind a closed document one of them, or nothing, must follow. */
const TOP_LEVEL = new Set(['organization', 'unit', 'group', 'role', 'document', 'index', 'assessment', 'progress']);

/**
 * Closing braces too many: one that would end a top-level statement although what follows belongs inside it. They are left
 * out of what is parsed, so that the rest of the document keeps its place; a rule reports them.
 */
export function strayBraces(tokens: readonly IToken[], isKind: (keyword: string) => boolean): IToken[] {
  const stray: IToken[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token.tokenType.name === '{') depth++;
    else if (token.tokenType.name === '}') {
      const next = tokens[index + 1]?.tokenType.name;
      const endsStatement = next === undefined || TOP_LEVEL.has(next) || isKind(next) || next === '}';
      if (depth === 0 || (depth === 1 && !endsStatement)) stray.push(token);
      else depth--;
    }
  });
  return stray;
}
