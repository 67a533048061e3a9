/** Signs that end a line or a page: what a word processor writes for Shift+Enter, and its like. */
const SEPARATORS = /[\v\f\u0085\u2028\u2029]/u;
/** Signs that mean nothing but where a word may break, or in which order it is read. */
const NO_WIDTH = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+$/u;

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]+/u;

/**
 * What takes the place of invisible signs between these texts: nothing inside a word, a blank between two words, which must not become one.
 * Undefined where only the writer knows: between the digits of a number, in a foreign word, for a sign that no text may hold.
 */
export function insteadOf(found: string, before: string, after: string): '' | ' ' | undefined {
  const left = (WORD_BEFORE.exec(before)?.[0] ?? '').normalize('NFC');
  const right = (WORD_AFTER.exec(after)?.[0] ?? '').normalize('NFC');
  // Signs of emphasis mean another thing beside a blank, and beside each other.
  if (/[*_\\]$/u.test(before) || /^[*_]/u.test(after)) return undefined;
  if (before === '' || after === '' || /\s$/u.test(before) || /^\s/u.test(after)) return '';
  if (SEPARATORS.test(found)) return ' ';
  if (left === '' || right === '') return /[,;:!?]$/u.test(before) && right !== '' ? ' ' : '';
  if (!NO_WIDTH.test(found)) return undefined;
  if (isSyllable(left + right) && !isAbbreviation(left)) return '';
  if (isSyllable(left) && (isWord(right) || isNumber(right))) return ' ';
  if (isSyllable(right) && (isWord(left) || isNumber(left))) return ' ';
  if (isAbbreviation(left) || isAbbreviation(right)) return undefined;
  return hasNoVowel(left) || hasNoVowel(right) ? '' : undefined;
}

function isWord(word: string): boolean {
  return isSyllable(word) || isAbbreviation(word);
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

function hasNoVowel(word: string): boolean {
  return /^\p{L}+$/u.test(word) && !VOWELS.test(bare(word));
}

/** Whether this can be one syllable of Vietnamese: at most one mark of tone, a consonant, a rhyme, one of the consonants that end syllables. */
function isSyllable(word: string): boolean {
  const tones = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(bare(word));
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/gu, 'd');
}

const VOWELS = /[aeiouy]/u;
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u;
