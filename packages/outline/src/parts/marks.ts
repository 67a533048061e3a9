import { roman } from '@rplan/words';
import type { LayoutProfile } from '../profile/index.js';

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

/**
 * A level from its first mark as an office writes it: `I.`, `1.`, `a)`, `a.`, `-`. Letters follow the Vietnamese alphabet, in which đ
 * comes after d. Whatever is no number and no letter is a bullet that never changes.
 */
export function levelOf(first: string, { texts }: LayoutProfile): Level {
  const match = /^(\P{L}*)(I|1|a)(\P{L}*)$/u.exec(first);
  if (!match) return { kind: 'bullet', mark: () => first, place: () => undefined };
  const [, before = '', sign, after = ''] = match;
  const around = (text: string) => `${before}${text}${after}`;
  if (sign === 'I') return level('roman', (count) => around(roman(count)));
  if (sign === '1') return level('arabic', (count) => around(String(count)));
  return level('letter', (count) => around(letter(count, texts.numbering.letters)));
}

/** The most marks that are tried to find which one an author wrote. */
const MOST_MARKS = 200;

function level(kind: Level['kind'], mark: Level['mark']): Level {
  const place = (own: string) => {
    // With its number written plainly it is found at once, wherever its list has come to.
    const plain = kind === 'arabic' ? Number(/\d+/.exec(own)?.[0] ?? Number.NaN) : Number.NaN;
    if (mark(plain) === own) return plain;
    for (let count = 1; count <= MOST_MARKS; count++) if (mark(count) === own) return count;
    return undefined;
  };
  return { kind, mark, place };
}

/** After the last letter of the alphabet they double: y, aa, bb. */
function letter(count: number, letters: readonly string[]): string {
  const sign = letters[(count - 1) % letters.length] ?? '';
  return sign.repeat(Math.ceil(count / letters.length));
}
