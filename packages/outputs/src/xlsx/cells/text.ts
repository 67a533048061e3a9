/** The most letters that a cell of Excel holds. */
const MOST_LETTERS = 32_767;
const CUT = ' … (cắt bớt, xem văn bản)';

/** What XML 1.0 forbids, and halves of surrogate pairs: Excel offers to repair a workbook for one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** `_x0041_` in a workbook means the letter A; these letters themselves need their underscore written as one. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** At the end: the beginning of an escape, or half a letter. */
const CUT_THROUGH = /((?<!_x005F)_(x(0(0(5F?)?)?)?)?|[\uD800-\uDBFF])$/;

/** Words as a workbook can hold them: composed letters, no control characters, no longer than a cell. */
export function cellText(words: string): string {
  const legal = legalText(words);
  const escaped = legal.replace(ESCAPE_LIKE, '_x005F_');
  if (escaped.length <= MOST_LETTERS) return escaped;
  const kept = escaped.slice(0, MOST_LETTERS - CUT.length).replace(CUT_THROUGH, '');
  return kept + CUT;
}

/** Words of one line, for the properties of a file. */
export function legalText(words: string): string {
  return words.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').normalize('NFC').trim();
}
