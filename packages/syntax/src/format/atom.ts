import type { Opener } from '../lexer/opener.js';
import type { Lexeme, Spelled } from './lexeme.js';
import { widthOf } from './lexeme.js';

/** What is written in one piece: a word, a sign, a text literal or a comment. */
export interface Atom {
  readonly written: Spelled;
  /** What separates it from the atom before on the same line. */
  readonly gap: '' | ' ' | '  ';
  /** Begins, ends a line whatever its width: comments that stood so, words that would be read together. */
  readonly lineBefore: boolean;
  readonly lineAfter: boolean;
  /** Behind a comma: a line may begin here. */
  readonly mayWrap: boolean;
  /** May stand on a line of its own where the statement is too long. */
  readonly detachable: boolean;
  /** Words that end where the lexer finds the next statement: what opened them. */
  readonly phrase: Opener | undefined;
  /** What stands between the items of a list. */
  readonly joins: boolean;
  /** A text literal, which does not count when a block is measured: prose is as long as it is. */
  readonly prose: boolean;
  /** The lines between the fences of `"""`; `written` is the opening fence then. */
  readonly lines?: readonly Spelled[];
  /** The closing fence stands after the last line, where a line of its own would change the text. */
  readonly closesInLine?: boolean;
}

export const plainAtom = {
  gap: ' ',
  lineBefore: false,
  lineAfter: false,
  mayWrap: false,
  detachable: false,
  joins: false,
  prose: false,
  phrase: undefined,
} as const;

/** Columns of a line; prose and names alone may be longer. */
export const LINE_LIMIT = 120;

/** Signs that hug the word before them. */
const HUGGING = new Set([',', ':', ';', ')', '%', '.', '^']);
const OPENS_TEXT = new Set(['LINE_OPEN', 'BLOCK_OPEN']);
const NUMBER = /^[0-9]/;

/** The space between two tokens of a statement or a link. A dot between two numbers would join them without one. */
export function gapBetween(before: Lexeme | undefined, lexeme: Lexeme, after: Lexeme | undefined): '' | ' ' {
  if (!before || before.type === '(' || (before.type === '.' && !OPENS_TEXT.has(lexeme.type))) return '';
  if (lexeme.type === '.') return NUMBER.test(before.written.en) && NUMBER.test(after?.written.en ?? '') ? ' ' : '';
  return HUGGING.has(lexeme.type) && !joinsByWord(lexeme) ? '' : ' ';
}

/** Whether a list goes on with a word: `SNV và STC`. */
function joinsByWord({ type, written }: Pick<Lexeme, 'type' | 'written'>): boolean {
  return type === ',' && /^[\p{L}&+\-\u2010-\u2013]/u.test(written.vi);
}

/** Columns of atoms in one line. */
export function lineWidth(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { gap, written }, index) => sum + (index === 0 ? 0 : gap.length) + widthOf(written), 0);
}
