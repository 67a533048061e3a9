/** A number as offices write it: `1.284`, `381,77`, `0.5`. */
export const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])|\d+(?:[.,]\d+)?`;

const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;

/** A number with dots between thousands, which is one with decimals to somebody else, unless a comma or a second dot tells. */
export function isAmbiguous(text: string): boolean {
  return GROUPED.test(text) && !text.includes(',') && text.split('.').length === 2;
}

/** The number with a point before its decimals and none elsewhere. */
export function canonicalNumber(text: string): string {
  return GROUPED.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.');
}
