import type { IToken } from 'chevrotain';

const CLOSER: Readonly<Record<string, readonly string[]>> = {
  '{': ['}'],
  LINE_OPEN: ['LINE_CLOSE', 'LINE_END'],
  BLOCK_OPEN: ['BLOCK_CLOSE'],
};

/**
 * The index of the token that closes the one at `at` (a brace or a fence); `at` itself where that opens nothing or nothing
 * closes it.
 */
export function matchingEnd(tokens: readonly IToken[], at: number): number {
  const opener = tokens[at]?.tokenType.name ?? '';
  const closers = CLOSER[opener];
  if (!closers) return at;
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    const name = tokens[index]?.tokenType.name ?? '';
    if (name === opener) depth++;
    else if (closers.includes(name) && --depth === 0) return index;
  }
  return at;
}
