import { isOneSlip, isSameWord, lacksMarks } from './alike.js';

/**
 * The name that was nearly certainly meant by one that nobody declares: the only one that is written alike but for capitals, or for marks
 * that were left out, or for one slip in a long word or two letters that changed places. Undefined where two come as near, or where a mark or
 * a number is another one: `SƠN-HÀ` is not `SƠN-HẠ`, nor `NV-2` `NV-1`.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  if (written.length > LONGEST_NAME) return undefined;
  const possible = [...new Set(names)].filter((name) => Math.abs(name.length - written.length) <= MOST_MARKS);
  for (const isMeant of WAYS) {
    const [only, ...others] = possible.filter((name) => isMeant(written, name));
    if (only !== undefined) return others.length === 0 ? only : undefined;
  }
  return undefined;
}

const WAYS: readonly ((written: string, name: string) => boolean)[] = [
  (written, name) => isSameWord(written, name, true),
  lacksMarks,
  (written, name) => (isLong(written) || isSwap(written, name)) && isOneSlip(written, name),
];

/** Whether these have the same letters, in whatever order. */
function isSwap(written: string, name: string): boolean {
  return [...fold(written)].sort().join('') === [...fold(name)].sort().join('');
}

/** A slip in a short word or an abbreviation may make another one: `STC` and `STP` are two offices. */
function isLong(written: string): boolean {
  return written.length >= 6;
}

/** Beyond this length nobody means a name. */
const LONGEST_NAME = 200;
/** As many more letters as marks written apart, and one slip, may make of a name. */
const MOST_MARKS = 20;

/** Lower case without diacritics, `đ` as `d`: how Vietnamese is typed in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}
