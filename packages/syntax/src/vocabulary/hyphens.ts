/** Other signs for a hyphen: U+2010, U+2011 (Word's no-break hyphen, which copying leaves) and the minus U+2212. */
const OTHER_HYPHENS = /[\u2010\u2011\u2212]/gu;

/** The same letters with the hyphen of keyboards; no place in the text moves. */
export function withPlainHyphens(text: string): string {
  return text.replace(OTHER_HYPHENS, '-');
}

/** A name or a number as the rest of the program knows it: plain hyphens, NFC, and Đ where an Icelandic eth was typed. */
export function plainName(written: string): string {
  return withPlainHyphens(written.normalize('NFC'))
    .replace(/[\u00d0\u0189]/gu, 'Đ')
    .replace(/\u00f0/gu, 'đ');
}
