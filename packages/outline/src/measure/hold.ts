/** What a date, a number or a place in a document begins with, in front of its figure. */
const BEFORE_FIGURE =
  /(?<![\p{L}\p{N}])(ngày|tháng|năm|quý|số|Điều|khoản|điểm|mục|phần|chương|biểu|mẫu|Phụ lục) (?=[\d\u00a0]|[IVX]{1,6}(?![\p{L}\p{N}])|[a-zđ]\)|[a-zđ](?= khoản))/giu;

/** The letters behind the number of a document, `880/QĐ-UBND`, and of one that the registry will number. */
const SYMBOL = /(?<=[\d\u00a0_…]\/(?:\d{4}\/)?)\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d&.]*)+/gu;

/**
 * A text in which what belongs together stays on one line: `ngày 09`, `Phụ lục V`, `880/QĐ-UBND`. Spaces become no-break spaces, hyphens
 * no-break hyphens (U+2011); the letters stay, and an output says how it writes the two.
 */
export function holdTogether(text: string): string {
  if (!/[ -]/.test(text)) return text;
  return text
    .replace(BEFORE_FIGURE, (_, word: string) => `${word.replace(' ', '\u00a0')}\u00a0`)
    .replace(SYMBOL, (symbol) => symbol.replaceAll('-', '\u2011'));
}
