import type { IToken } from '../../lexer/token.js';

/**
 * The tokens with the braces that stand in texts whose closing `"` is missing: `mục "Một {` opens a block although the brace
 * lies in the text. They come back after the broken line, made by `make`, if the braces of the file balance better so.
 */
export function withSwallowedBraces(
  tokens: readonly IToken[],
  make: (brace: '{' | '}', beside: IToken) => IToken,
): readonly IToken[] {
  const without = surplusOf(tokens);
  if (without === 0) return tokens;
  let gained = 0;
  let line = '';
  const result: IToken[] = [];
  for (const token of tokens) {
    const name = token.tokenType.name;
    result.push(token);
    if (name === 'LINE_OPEN') line = '';
    else if (name !== 'LINE_END') line += token.image;
    else {
      const net = braceOfBlock(line.trimEnd());
      gained += net;
      for (let left = Math.abs(net); left > 0; left--) result.push(make(net > 0 ? '}' : '{', token));
    }
  }
  return Math.abs(without + gained) < Math.abs(without) ? result : tokens;
}

/** Closing braces less opening ones of a block: it opens at the end of a line, and closes there where no link does. */
function braceOfBlock(line: string): number {
  if (line.endsWith('{')) return -1;
  return line.endsWith('}') ? Math.max(0, braces(line)) : 0;
}

/** Closing braces of blocks less opening ones. */
function surplusOf(tokens: readonly IToken[]): number {
  let surplus = 0;
  for (const { tokenType } of tokens) {
    if (tokenType.name === '}') surplus++;
    else if (tokenType.name === '{') surplus--;
  }
  return surplus;
}

function braces(image: string): number {
  let surplus = 0;
  for (const sign of image) {
    if (sign === '}') surplus++;
    else if (sign === '{') surplus--;
  }
  return surplus;
}
