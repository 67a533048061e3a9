import { roman } from '@rplan/words';
import type { LayoutProfile } from '../profile/index.js';

/** How one level of a document is numbered. */
export interface Level {
  readonly kind: 'roman' | 'arabic' | 'letter' | 'bullet';
  readonly mark: (count: number) => string;
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
  if (!match) return { kind: 'bullet', mark: () => first };
  const [, before = '', sign, after = ''] = match;
  const around = (text: string) => `${before}${text}${after}`;
  if (sign === 'I') return { kind: 'roman', mark: (count) => around(roman(count)) };
  if (sign === '1') return { kind: 'arabic', mark: (count) => around(String(count)) };
  return { kind: 'letter', mark: (count) => around(letter(count, texts.numbering.letters)) };
}

/** After the last letter of the alphabet they double: y, aa, bb. */
function letter(count: number, letters: readonly string[]): string {
  const sign = letters[(count - 1) % letters.length] ?? '';
  return sign.repeat(Math.ceil(count / letters.length));
}
