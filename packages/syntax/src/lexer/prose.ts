/**
 * The words of texts, read piece by piece. They are the terminals of the same names in the grammar, whose patterns repeat a
 * group and so need stack for every character: a paste of some megabytes in one text would throw.
 */
const PIECES = {
  TEXT_LINE: /[^{"\\\r\n]+|\\./y,
  TEXT_BLOCK: /[^{"\\]+|\\[\s\S]|"(?!""(?!"))/y,
  TEXT_SPAN: /[^{}\\\r\n]+|\\./y,
} as const;

export type ProseToken = keyof typeof PIECES;

export const proseTokens = Object.keys(PIECES) as readonly ProseToken[];

/** Where the words that begin at `offset` end; `offset` itself where none do. */
export function endOfProse(token: ProseToken, text: string, offset: number): number {
  const piece = PIECES[token];
  for (let at = offset; ; at = piece.lastIndex) {
    piece.lastIndex = at;
    if (!piece.test(text)) return at;
  }
}
