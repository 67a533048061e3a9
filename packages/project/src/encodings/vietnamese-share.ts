const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /^(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
const WORD = /[\p{L}\p{M}\ufffd]+/gu;

/** Of the words that are not plain Latin letters, how many are Vietnamese syllables: near 1 in the right encoding, else far below. */
export function vietnameseShare(text: string): number {
  let marked = 0;
  let syllables = 0;
  for (const [word] of text.matchAll(WORD)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain Latin begins there
    if (/^[\u0000-\u007f]*$/.test(word)) continue;
    marked++;
    if (isSyllable(word)) syllables++;
  }
  return marked === 0 ? 0 : syllables / marked;
}

function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}
