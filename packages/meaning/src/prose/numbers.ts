import { withPlainHyphens } from '@rplan/syntax';
import type { TextPart } from '@rplan/syntax/ast';
import { type Decimal, parseDecimal } from '../facts/decimal.js';
import { datesIn, symbolsIn } from './dates.js';

/** What a number in words counts: by the word after it, `other` where that is none of a score. */
export type Unit = 'points' | 'places' | 'percent' | 'fields' | 'criteria' | 'other';

/** A number in the author's words, with what the words around it say of it. */
export interface StatedNumber {
  readonly value: Decimal;
  /** What stands after a slash: `3/63`. */
  readonly of: Decimal | undefined;
  readonly unit: Unit | undefined;
  /** `tăng 2`: the number is a change, no value. `tăng lên 9,25` is a value. */
  readonly direction: 'up' | 'down' | undefined;
  /** `thứ 3`, `hạng 3` */
  readonly isRank: boolean;
  /** As written, with its direction and its percent sign. */
  readonly written: string;
}

/** The words of a link's label without emphasis; what a link in them prints is not the author's. */
export function labelWords(label: readonly TextPart[]): string {
  const words = label.map((part) => ('text' in part ? (part.text ?? '') : ' ')).join('');
  return withPlainHyphens(words.replaceAll('*', '').normalize('NFC'));
}

/**
 * The numbers of some words that can be a score, a rank or a change: dates, years, numbers of documents, codes of criteria, and
 * grouped thousands, which can be read in two ways, are none; nor are bounds (`trên 85 điểm`).
 */
export function numbersIn(words: string): StatedNumber[] {
  let text = words;
  for (const { start, end } of [...symbolsIn(words), ...datesIn(words)]) {
    text = text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end);
  }
  text = text.replace(NO_SCORE, (none) => '\n'.repeat(none.length));
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [all, number = '', of] = match;
    const value = parseDecimal(number);
    const before = text.slice(0, match.index);
    if (!value || ABOUT.test(before)) return [];
    const after = text.slice(match.index + all.length);
    const change = CHANGE.exec(before);
    const unit = unitOf(after);
    return {
      value,
      of: of === undefined ? undefined : parseDecimal(of),
      unit,
      direction: change?.[1] === undefined ? undefined : directionOf(change[1].toLowerCase()),
      isRank: RANKED.test(before),
      written: `${change?.[0] ?? ''}${all}${unit === 'percent' ? (PERCENT.exec(after)?.[0] ?? '') : ''}`,
    };
  });
}

/** The one direction that words name: `tăng`, `giảm`; undefined for none, and for both. */
export function directionIn(words: string): 'up' | 'down' | undefined {
  const named = new Set([...words.matchAll(DIRECTION)].map(([word]) => directionOf(word.toLowerCase())));
  return named.size === 1 ? [...named][0] : undefined;
}

const NUMBER = /(?<![\p{L}\d.,/])(\d+(?:[.,]\d+)?)(?:\s*\/\s*(\d+(?:[.,]\d+)?))?(?!\d|[.,]\d)/gu;
const NO_SCORE = new RegExp(
  [
    // Codes and grouped thousands.
    '\\d+(?:\\.\\d+){2,}',
    '(?<![\\d.,/])[1-9]\\d{0,2}(?:\\.\\d{3})+(?![\\d])',
    // Years, and what has a number for a name.
    '\\d{4}\\s*[-–]\\s*\\d{4}',
    '(?<!\\p{L})(?:năm|quý|tháng|ngày|số|phụ lục|điều|khoản|mục|lần|nhóm|tốp|top|lĩnh vực|tiêu chí|tiêu chí thành phần)\\s+\\d+(?:[./]\\d+)*(?![.,]?\\d)',
  ].join('|'),
  'giu',
);
const PERCENT = /^\s*(?:%|phần trăm|điểm\s*(?:%|phần trăm))/iu;
const UNITS: readonly [RegExp, Unit][] = [
  [PERCENT, 'percent'],
  [/^\s*điểm/iu, 'points'],
  [/^\s*(?:bậc|hạng)/iu, 'places'],
  [/^\s*lĩnh vực/iu, 'fields'],
  [/^\s*tiêu chí/iu, 'criteria'],
];
/** Before these words a number has no unit of its own. */
const GOES_ON = /^\s*(?:$|[^\s\p{L}]|(?:và|trong|trên|so|với|tại|của|ở|thì|là|nhưng|theo|cho|vào)(?!\p{L}))/iu;
const CHANGE = /(?<!\p{L})(tăng|giảm|tụt|lùi|sụt|rớt|hạ|thăng)(?:\s+(?:thêm|được))?\s+$/iu;
const DIRECTION = /(?<!\p{L})(?:tăng|giảm|tụt|lùi|sụt|rớt|hạ|thăng|lên|xuống)(?!\p{L})/giu;
/** After these words a number is a bound, or no exact one. */
const ABOUT =
  /(?<!\p{L})(?:trên|hơn|dưới|gần|khoảng|xấp xỉ|ngót|chưa (?:đến|tới|đạt)|không (?:dưới|quá)|vượt|ít nhất|tối thiểu)\s*$/iu;
const RANKED = /(?<!\p{L})(?:hạng|thứ|vị trí|xếp)\s*$/iu;

function unitOf(after: string): Unit | undefined {
  const known = UNITS.find(([pattern]) => pattern.test(after))?.[1];
  return known ?? (GOES_ON.test(after) ? undefined : 'other');
}

function directionOf(word: string): 'up' | 'down' {
  return word === 'tăng' || word === 'thăng' || word === 'lên' ? 'up' : 'down';
}
