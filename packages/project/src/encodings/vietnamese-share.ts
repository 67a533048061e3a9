const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = '(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?';
const OPEN =
  'ươu|ươi|uôi|iêu|yêu|oai|oao|oay|oeo|uây|uya|uyu|ia|ya|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oa|oe|uê|uơ|uy|[aeêioôơuưy]';
const CLOSED = '(?:uyê|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSED})$`);
/** Signs beyond plain Latin belong to the word they stand in: in the wrong encoding that is what letters become. */
const WORD = /[\p{L}\p{M}\u0080-\uffff]+/gu;

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
