/** A number as the grammar takes it (`SYMBOL` in terminals.langium). */
const SYMBOL = /^(?:\d+[a-z]?|_)(?:\/\d{4})?[/-]\p{L}[\p{L}\p{M}\p{N}&]*(?:[/-][\p{L}\p{M}\p{N}&]+)*$/u;

/** `Số:      /KH-UBND` as `_/KH-UBND`: blanks and dots stand for what the registry will give. Undefined for another form. */
export function readNumber(line: string): string | undefined {
  const said = line
    .replace(/^Số\s*:?/u, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0._…]+/g, '');
  const number = /^[/-]/.test(said) ? `_${said}` : said;
  return SYMBOL.test(number) ? number : undefined;
}
