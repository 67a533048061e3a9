import type { LexerResult } from 'langium';

/** A token as an object, as Langium knows it. */
export type IToken = LexerResult['tokens'][number];
export type TokenType = IToken['tokenType'];
/** Signs that begin no token. */
export type LexingError = LexerResult['errors'][number];

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

/** The token as faults speak of it. */
export function faultTokenOf(token: IToken): { type: string; start: number; end: number; line: number } {
  const { tokenType, startOffset, startLine = Number.NaN } = token;
  return { type: tokenType.name, start: startOffset, end: endOf(token), line: startLine - 1 };
}
