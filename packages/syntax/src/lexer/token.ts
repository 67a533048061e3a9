import type { IToken, TokenType } from 'chevrotain';

/** The types by name, as the lexer and the parser share them. */
export type TokenTypes = Readonly<Record<string, TokenType>>;

/** A token that nobody wrote: it keeps the nesting and leaves no trace in the tree. */
export function insertedToken(type: TokenType, beside: IToken | undefined): IToken {
  return {
    image: '',
    startOffset: Number.NaN,
    endOffset: Number.NaN,
    startLine: beside?.startLine ?? 1,
    endLine: beside?.endLine ?? 1,
    startColumn: Number.NaN,
    endColumn: Number.NaN,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    isInsertedInRecovery: true,
  };
}

/** Whether nobody wrote this token: inserted by a repair, or the parser's end of the input. */
export function isVirtual(token: IToken): boolean {
  return token.isInsertedInRecovery === true || Number.isNaN(token.startOffset);
}

/** Where a token ends, exclusive. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

export function typeNamed(types: TokenTypes, name: string): TokenType {
  const type = types[name];
  if (!type) throw new Error(`The grammar has no token '${name}'.`);
  return type;
}
