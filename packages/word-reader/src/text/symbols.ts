/**
 * Signs that fonts of symbols show for the codes of Latin letters. Word writes them as `w:sym`, or as text in the private area from U+F000.
 * Only what office documents hold; the tables of the fonts are Adobe's (Symbol) and Microsoft's (Wingdings).
 */
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  222: '⇒',
  165: '∞',
  97: 'α',
  98: 'β',
  100: 'δ',
  109: 'μ',
  112: 'π',
  83: 'Σ',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  41: '✆',
  42: '✉',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '◻',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** The sign of a code in a font; undefined for one that is in no table here. */
export function symbolOf(code: number, font: string | undefined): string | undefined {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const wingdings = /wingdings/i.test(font ?? '');
  const first = wingdings ? WINGDINGS : SYMBOL;
  // Without the font's name, as in the mark of a list, the bullets of both are looked for.
  const found = first[low] ?? (font === undefined ? WINGDINGS[low] : undefined);
  if (found !== undefined) return found;
  const isSymbolFont = wingdings || /symbol|webdings/i.test(font ?? '');
  return isSymbolFont && low >= 0x20 && low < 0x7f && !wingdings ? String.fromCharCode(low) : undefined;
}

/** Text with the private signs of symbol fonts turned into Unicode; what no table has stays as it is. */
export function withSymbols(text: string, font: string | undefined): { text: string; unknown: number } {
  if (!/[\uf000-\uf0ff]/.test(text)) return { text, unknown: 0 };
  let unknown = 0;
  const read = text.replace(/[\uf000-\uf0ff]/g, (sign) => {
    const found = symbolOf(sign.charCodeAt(0), font) ?? symbolOf(sign.charCodeAt(0), undefined);
    if (found === undefined) unknown++;
    return found ?? sign;
  });
  return { text: read, unknown };
}
