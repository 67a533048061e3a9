/**
 * When two spellings are one word. Marks distinguish words and names (`SƠN-HÀ` is not `SƠN-HẠ`, `hằng` is not `hạng`); what does not is the
 * Unicode form, the place of the tone mark, signs of no width and the kind of blank.
 */

const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** The circumflex, breve and horn make other vowels; they stay where they are. */
const VOWEL = '[aeiouyAEIOUY][\u0302\u0306\u031b]?';
/** A tone on a vowel that is not the last of its vowels. */
const EARLY_TONE = new RegExp(`(${VOWEL})([${TONES}])([\u0302\u0306\u031b]?)((?:${VOWEL})+)`, 'gu');
const NO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** What two spellings of one word have in common: no two words that differ in a mark have the same. Capitals count. */
export function spellingKey(text: string): string {
  return text
    .replace(NO_WIDTH, '')
    .normalize('NFD')
    .replace(EARLY_TONE, '$1$3$4$2')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether these are one word in two spellings, capitals aside where `anyCase` says so. */
export function isSameWord(a: string, b: string, anyCase = false): boolean {
  const [one, other] = [spellingKey(a), spellingKey(b)];
  return one === other || (anyCase && one.toLowerCase() === other.toLowerCase());
}

/**
 * Whether `written` is `meant` with some of its marks left out, capitals aside: `son-ha`, `Sơn-Ha`, but not `Sơn-Hà` for `SƠN-HẠ`. The tone is
 * typed last: a letter that has it lacks nothing, and `bỏ` is not half of `bổ sung`.
 */
export function lacksMarks(written: string, meant: string): boolean {
  const some = markedLetters(written);
  const all = markedLetters(meant);
  return some.length === all.length && some.every(([letter, marks], index) => isPartOf(letter, marks, all[index]));
}

function isPartOf(letter: string, marks: string, whole: readonly [string, string] | undefined): boolean {
  if (letter !== whole?.[0]) return false;
  return marks === whole[1] || [...marks].every((mark) => whole[1].includes(mark) && !TONES.includes(mark));
}

/** Each letter or sign with its marks; `đ` as a `d` with one. */
function markedLetters(text: string): [letter: string, marks: string][] {
  const signs = spellingKey(text).toLowerCase().normalize('NFD').replace(/đ/g, 'd\u0335');
  return [...signs.matchAll(/(\P{M})(\p{M}*)/gu)].map(([, letter = '', marks = '']) => [letter, marks]);
}

/**
 * Whether one slip of the hand lies between these words, capitals aside: a letter too many, too few or wrong, or two that changed places. A
 * letter with another mark is no slip but another word, and so is another digit.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  let tail = 0;
  while (tail < short.length - same && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  const [left, right] = [short.slice(same, short.length - tail), long.slice(same, long.length - tail)];
  if (right.length === 0 || [...left, ...right].some((sign) => !/\p{L}/u.test(sign))) return false;
  if (left.length === 0) return right.length === 1;
  if (left.length === 1) return right.length === 1 && bare(left[0]) !== bare(right[0]);
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function letters(text: string): string[] {
  return [...spellingKey(text).toLowerCase()];
}

function bare(letter = ''): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd');
}
