import { TextDocument } from 'langium';
import type { Vocabulary } from '../vocabulary/keyword.js';
import type { IToken, LexingError, TokenType } from './token.js';

/** The id of the end of the input: no token type has it. */
export const END = 0;

/**
 * The tokens of a text as columns of numbers. A plan of 10,000 tasks has half a million tokens, and an object for each costs more
 * to keep and to clear away than reading them; objects are made where somebody asks for them.
 */
export class TokenColumns {
  count = 0;
  starts = new Int32Array(0);
  /** Exclusive. */
  ends = new Int32Array(0);
  /** Ids of token types, `END` after the last. */
  types = new Uint16Array(1);
  /** Start and end of each comment, in turn. */
  readonly comments: number[] = [];
  readonly commentTypes: number[] = [];
  readonly errors: LexingError[] = [];
  /** How many keywords were written in each vocabulary, and the index of the first of each. */
  readonly vocabulary: Record<Vocabulary, number> = { en: 0, vi: 0 };
  readonly firstOf: Partial<Record<Vocabulary, number>> = {};
  /** What tokens were read as that were written otherwise, by their index. */
  images: ReadonlyMap<number, string> | undefined;
  private document: TextDocument | undefined;
  private lines: Int32Array | undefined;

  constructor(
    readonly text: string,
    /** The token types by their ids. */
    readonly byId: readonly TokenType[],
  ) {
    this.grow(Math.max(16, text.length >> 3));
  }

  add(type: number, start: number, end: number): void {
    if (this.count === this.starts.length) this.grow(this.count * 2);
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.types[this.count] = type;
    this.count++;
    this.types[this.count] = END;
  }

  typeAt(index: number): TokenType {
    return this.typeOf(this.types[index] ?? END);
  }

  /** The type of a comment, by its number among the comments. */
  commentTypeAt(index: number): TokenType {
    return this.typeOf(this.commentTypes[index] ?? END);
  }

  /** Line and character of an offset, from 0. */
  positionOf(offset: number): { line: number; character: number } {
    this.document ??= TextDocument.create('', '', 0, this.text);
    return this.document.positionAt(offset);
  }

  /** The name of a token's type; `EOF` after the last. */
  nameAt(index: number): string {
    return this.byId[this.types[index] ?? END]?.name ?? 'EOF';
  }

  /** The line that a token begins on, from 0: of one that nobody wrote that of the token before. */
  lineAt(index: number): number {
    this.lines ??= this.findLines();
    return this.lines[Math.max(0, Math.min(index, this.count - 1))] ?? 0;
  }

  /** Whether the token is the first one on its line. */
  startsLine(index: number): boolean {
    return index === 0 || this.lineAt(index) > this.lineAt(index - 1);
  }

  /** Whether nobody wrote this token: it was put in to mend the nesting, or it is the end. */
  isVirtual(index: number): boolean {
    return index >= this.count || this.starts[index] === this.ends[index];
  }

  private findLines(): Int32Array {
    const lines = new Int32Array(this.count);
    const places = new Places(this.text);
    for (let index = 0; index < this.count; index++) {
      const isVirtual = this.starts[index] === this.ends[index];
      lines[index] = isVirtual ? (lines[index - 1] ?? 0) : places.at(this.starts[index] ?? 0).line - 1;
    }
    return lines;
  }

  imageAt(index: number): string {
    const readAs = this.images?.get(index);
    if (readAs !== undefined) return readAs;
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  /** Forgets the room that was kept for more. */
  trim(): this {
    this.starts = this.starts.slice(0, this.count);
    this.ends = this.ends.slice(0, this.count);
    this.types = this.types.slice(0, this.count + 1);
    return this;
  }

  private typeOf(id: number): TokenType {
    const type = this.byId[id];
    if (!type) throw new Error('No token stands here.');
    return type;
  }

  private grow(room: number): void {
    const { starts, ends, types } = this;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.types = new Uint16Array(room + 1);
    this.starts.set(starts);
    this.ends.set(ends);
    this.types.set(types);
  }
}

/** The tokens and the comments as objects, with the lines and columns that Chevrotain counts from 1. */
export function tokenObjects(columns: TokenColumns): { readonly tokens: IToken[]; readonly hidden: IToken[] } {
  const { text, starts, ends, comments, commentTypes } = columns;
  const places = new Places(text);
  const tokens = Array.from({ length: columns.count }, (_, index) =>
    tokenObject(columns.typeAt(index), text, starts[index] ?? 0, ends[index] ?? 0, places),
  );
  const placesAgain = new Places(text);
  const hidden = commentTypes.map((_, index) =>
    tokenObject(
      columns.commentTypeAt(index),
      text,
      comments[2 * index] ?? 0,
      comments[2 * index + 1] ?? 0,
      placesAgain,
    ),
  );
  return { tokens, hidden };
}

/** One token as an object. */
export function tokenAt(columns: TokenColumns, index: number): IToken {
  const { text, starts, ends } = columns;
  return tokenObject(columns.typeAt(index), text, starts[index] ?? 0, ends[index] ?? 0, new Places(text));
}

function tokenObject(type: TokenType, text: string, start: number, end: number, places: Places): IToken {
  const { line: startLine, column: startColumn } = places.at(start);
  const { line: endLine, column: endColumn } = places.at(end - 1);
  return {
    image: text.slice(start, end),
    startOffset: start,
    endOffset: end - 1,
    startLine,
    endLine,
    startColumn,
    endColumn,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    tokenType: type,
  };
}

/** Lines and columns of places that are asked for in order, counted from 1. */
class Places {
  private line = 1;
  private lineStart = 0;
  private read = 0;

  constructor(private readonly text: string) {}

  at(offset: number): { readonly line: number; readonly column: number } {
    for (; this.read < offset; this.read++) {
      const code = this.text.charCodeAt(this.read);
      if (code === NEWLINE || (code === RETURN && this.text.charCodeAt(this.read + 1) !== NEWLINE)) {
        this.line++;
        this.lineStart = this.read + 1;
      }
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }
}

const NEWLINE = 10;
const RETURN = 13;
