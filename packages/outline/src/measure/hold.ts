/** What a date, a number or a place in a document begins with, in front of its figure. */
const BEFORE_FIGURE =
  /(?<![\p{L}\p{N}])(ngày|tháng|năm|quý|số|Điều|khoản|điểm|mục|phần|chương|biểu|mẫu|Phụ lục) (?=[\d\u00a0]|[IVX]{1,6}(?![\p{L}\p{N}])|[a-zđ]\)|[a-zđ](?= khoản))/giu;

/** The letters behind the number of a document, `880/QĐ-UBND`, and of one that the registry will number. */
const SYMBOL = /(?<=[\d\u00a0_…]\/(?:\d{4}\/)?)\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d&.]*)+/gu;

/** From one year to another. */
const YEARS = /(?<!\d)(\d{4})-(?=\d{4}(?!\d))/gu;

/**
 * A text in which what belongs together stays on one line: `ngày 09`, `Phụ lục V`, `880/QĐ-UBND`, `2021-2030`. Spaces become no-break spaces, hyphens
 * no-break hyphens (U+2011); the letters stay, and an output says how it writes the two.
 */
export function holdTogether(text: string): string {
  if (!/[ -]/.test(text)) return text;
  return text
    .replace(BEFORE_FIGURE, (_, word: string) => `${word.replace(' ', '\u00a0')}\u00a0`)
    .replace(SYMBOL, (symbol) => symbol.replaceAll('-', '\u2011'))
    .replace(YEARS, '$1\u2011');
}

/** Pieces whose texts stay whole also where one goes on in the next: `ngày ` and `09`. */
export function heldContent<Piece extends { readonly type: string; readonly text?: string }>(
  content: readonly Piece[],
): readonly Piece[] {
  const [only] = content;
  if (!only || content.length === 1) return content;
  // A sign that no text has stands for what is no text; holding changes no length.
  const held = holdTogether(content.map((piece) => piece.text ?? NO_TEXT).join(''));
  let at = 0;
  return content.map((piece) => {
    const length = (piece.text ?? NO_TEXT).length;
    const text = held.slice(at, at + length);
    at += length;
    return piece.text === undefined ? piece : { ...piece, text };
  });
}

const NO_TEXT = '\uffff';

/** A text none of whose `phrases`, in whatever case, is broken over two lines. */
export function holdPhrases(text: string, phrases: readonly string[]): string {
  const upper = ` ${text.toLocaleUpperCase('vi')} `;
  let held = text;
  for (const phrase of phrases) {
    for (let at = upper.indexOf(` ${phrase} `); at >= 0; at = upper.indexOf(` ${phrase} `, at + 1))
      held =
        held.slice(0, at) +
        held.slice(at, at + phrase.length).replaceAll(' ', '\u00a0') +
        held.slice(at + phrase.length);
  }
  return held;
}
