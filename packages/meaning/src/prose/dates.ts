import type { PartialDate } from '@rplan/calendar';

/** A date in words; what is left blank (`ngày /6/2023`, `ngày 15/8`) is missing. */
export interface StatedDate {
  readonly date: PartialDate;
  /** Where it stands in the words. */
  readonly start: number;
  readonly end: number;
}

/** A number of a document in words: `16/QĐ-UBND`, `42/2022/NĐ-CP`, `29-KL/TU`. */
export interface StatedSymbol {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
}

const DATE =
  /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?|(?<![\d/.-])(\d{1,2})?([/.-])(\d{1,2})\5(\d{4})(?!\d)|ngày\s+(\d{1,2})\/(\d{1,2})(?![\d/])/gu;
const SYMBOL = /(?<![\p{L}\d/])\d+[a-z]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&]*(?:[/-][\p{L}\d&]+)*/gu;

/** The dates that some words state, in their order. */
export function datesIn(words: string): StatedDate[] {
  return [...words.matchAll(DATE)].map((match) => {
    const [, day, month, year, shortDay, , shortMonth, shortYear, dayOnly, monthOnly] = match;
    const date = {
      ...numbered('day', day ?? shortDay ?? dayOnly),
      ...numbered('month', month ?? shortMonth ?? monthOnly),
      ...numbered('year', year ?? shortYear),
    };
    return { date, start: match.index, end: match.index + match[0].length };
  });
}

/** The numbers of documents that some words state, in their order. */
export function symbolsIn(words: string): StatedSymbol[] {
  return [...words.matchAll(SYMBOL)].map((match) => ({
    symbol: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether two dates can be the same day: what both state is equal. */
export function canBe(a: PartialDate, b: PartialDate): boolean {
  return (['day', 'month', 'year'] as const).every(
    (part) => a[part] === undefined || b[part] === undefined || a[part] === b[part],
  );
}

function numbered(part: 'day' | 'month' | 'year', text: string | undefined): PartialDate {
  return text === undefined ? {} : { [part]: Number(text) };
}
