import { roman } from './roman.js';

/** How one level of a document is numbered. */
export interface Level {
  readonly kind: 'roman' | 'arabic' | 'letter' | 'bullet';
  readonly mark: (count: number) => string;
  /** Which mark of the level this is; undefined for one that is none of them. */
  readonly place: (mark: string) => number | undefined;
}

/** The usual marks where neither the document nor the section says otherwise: Decree 30, PL I, P1, II.6.d, then practice. */
export const CLAUSE_MARKS: readonly string[] = ['1.', 'a)', '-', '+'];
export const HEADING_MARKS: readonly string[] = ['I.', '1.', 'a)', '-', '+'];

/** The letters of points (II.6.d): the Vietnamese alphabet without f j w z, and without the letters with marks except đ. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

export const BULLET: Level = { kind: 'bullet', mark: () => '-', place: () => undefined };

/** A sign that counts, with what stands around it: `1.`, `a)`, `(i)`, `Điều 1.`, `01.`, `1.2.`, where the last number counts. */
const COUNTED = /^(.*)(?<![\p{L}\p{N}])(\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}|\p{Lu}{1,2}|\p{Ll}{1,2})(\P{L}*)$/u;

/** How each first sign goes on. */
const SIGNS: Readonly<Record<string, { kind: Level['kind']; of: (count: number) => string }>> = {
  I: { kind: 'roman', of: roman },
  i: { kind: 'roman', of: (count) => roman(count).toLowerCase() },
  1: { kind: 'arabic', of: String },
  '01': { kind: 'arabic', of: (count) => String(count).padStart(2, '0') },
  A: { kind: 'letter', of: (count) => letter(count).toUpperCase() },
  a: { kind: 'letter', of: letter },
};

/**
 * A level from its first mark as an office writes it: `I.`, `1.`, `a)`, `a.`, `-`. Letters follow the Vietnamese alphabet, in which đ
 * comes after d. Whatever is no number and no letter is a bullet that never changes.
 */
export function levelOf(first: string): Level {
  const [, before = '', sign = '', after = ''] = COUNTED.exec(first) ?? [];
  const known = SIGNS[sign];
  return known ? level(known.kind, (count) => `${before}${known.of(count)}${after}`) : { ...BULLET, mark: () => first };
}

/** A level that a mark belongs to, by its first mark, and which mark of it this is. */
export interface MarkOfLevel {
  readonly first: string;
  readonly place: number;
}

/**
 * The levels that a mark may belong to, the one nearest to its beginning first: `đ)` is the fifth of `a)`; `C.` the third of `A.`, or the
 * hundredth of `I.`.
 */
export function levelsWith(mark: string): MarkOfLevel[] {
  const [, before = '', sign = '', after = ''] = COUNTED.exec(mark) ?? [];
  if (sign === '') return [];
  return Object.keys(SIGNS)
    .map((start) => `${before}${start}${after}`)
    .flatMap((first) => {
      const place = levelOf(first).place(mark);
      return place === undefined ? [] : [{ first, place }];
    })
    .sort((a, b) => a.place - b.place);
}

/** The most marks that are tried to find which one an author wrote. */
const MOST_MARKS = 200;

function level(kind: Level['kind'], mark: Level['mark']): Level {
  const place = (own: string) => {
    // With its number written plainly it is found at once, wherever its list has come to.
    const plain = kind === 'arabic' ? Number(/(\d+)\P{N}*$/u.exec(own)?.[1] ?? Number.NaN) : Number.NaN;
    if (mark(plain) === own) return plain;
    for (let count = 1; kind !== 'arabic' && count <= MOST_MARKS; count++) if (mark(count) === own) return count;
    return undefined;
  };
  return { kind, mark, place };
}

/** Articles, which are counted through a whole document (II.6.d). */
export const ARTICLE: Level = levelOf('Điều 1.');

/** Appendices, where there are several (III.1). */
export const APPENDIX: Level = levelOf('I');

/** After the last letter of the alphabet they double: y, aa, bb. */
function letter(count: number): string {
  const sign = LETTERS[(count - 1) % LETTERS.length] ?? '';
  return sign.repeat(Math.ceil(count / LETTERS.length));
}

/** The marks of one list, in the order in which they are asked for. */
export interface Marks {
  /** The mark of the next item, or the one that its author wrote: a number is gone on from; a bullet, or no mark, uses up none. */
  next(own: string | undefined): string;
  /** How far the list has come. */
  readonly count: number;
}

export function marksOf(level: Level): Marks {
  let count = 0;
  return {
    get count() {
      return count;
    },
    next(own) {
      if (own === undefined) return level.mark(++count);
      count = level.place(own) ?? count;
      return own;
    },
  };
}
