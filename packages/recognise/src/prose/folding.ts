import { fold } from '@rplan/syntax';

/** Words to compare by: small letters without marks, blanks folded, hyphens of every kind the same. */
export function plain(text: string): string {
  return fold(text.replace(/[\u2010-\u2015\u2212]/g, '-'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** One line of words without outer blanks. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
