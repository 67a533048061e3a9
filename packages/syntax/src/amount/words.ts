import type { Vocabulary } from '../vocabulary/keyword.js';

/** Words that figures are told in: the one that offices use most, and its English one. */
const figureWords: readonly Readonly<Record<Vocabulary, string>>[] = [
  { vi: 'tối thiểu', en: 'at least' },
  { vi: 'không quá', en: 'at most' },
  { vi: 'trên', en: 'above' },
  { vi: 'dưới', en: 'below' },
  { vi: 'đạt', en: 'achieved' },
  { vi: 'từ', en: 'from' },
  { vi: 'đến', en: 'to' },
  { vi: 'trở lên', en: 'or more' },
  { vi: 'trở xuống', en: 'or less' },
  { vi: 'tăng', en: 'up' },
  { vi: 'giảm', en: 'down' },
  { vi: 'so với', en: 'since' },
  { vi: 'năm', en: 'year' },
  { vi: 'bậc', en: 'places' },
  { vi: 'điểm', en: 'points' },
  { vi: 'điểm tối đa', en: 'maximum points' },
  { vi: 'tối đa', en: 'maximum' },
  { vi: 'thì', en: 'then' },
  { vi: 'và', en: 'and' },
  { vi: 'hoặc', en: 'or' },
];

const LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}_-])';
const LETTER_AFTER = '(?![\\p{L}\\p{M}\\p{N}_-])';

const patterns: Readonly<Record<Vocabulary, RegExp>> = { vi: patternOf('vi'), en: patternOf('en') };

function patternOf(vocabulary: Vocabulary): RegExp {
  const words = figureWords.map((word) => word[vocabulary]).sort((a, b) => b.length - a.length);
  return new RegExp(`${LETTER_BEFORE}(?:${words.join('|')})${LETTER_AFTER}`, 'gu');
}

/**
 * Figures in words as a vocabulary has them. What the writer typed stays: a word is put into the other vocabulary only where it is spelled as that
 * one's own, so that the way back leads to the same.
 */
export function figuresIn(vocabulary: Vocabulary, typed: string): string {
  const other = vocabulary === 'vi' ? 'en' : 'vi';
  return typed
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(patterns[other], (word) => figureWords.find((row) => row[other] === word)?.[vocabulary] ?? word);
}
