import { daysInMonth, FIRST_YEAR, LAST_YEAR } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';

/** A named stretch of the calendar: `tháng 9/2026`, `quý III/2026`, `6 tháng đầu năm 2026`, `năm 2026`. */
export type CalendarPeriod =
  | { readonly unit: 'month'; readonly month: number; readonly year: number }
  | { readonly unit: 'quarter'; readonly quarter: number; readonly year: number }
  | { readonly unit: 'half-year'; readonly half: 1 | 2; readonly year: number }
  | { readonly unit: 'year'; readonly year: number };

/** `đầu`, `giữa`, `cuối`: a third of a period. */
export type PeriodPart = 'early' | 'middle' | 'late';

const PART_INDEX: Readonly<Record<PeriodPart, 0 | 1 | 2>> = { early: 0, middle: 1, late: 2 };

/**
 * The days of a period, or of one third of it: days 1-10, 11-20 and 21 to the end of a month; whole months of a quarter
 * (one) or half-year (two); of a year see `yearOrPart`. Thirds and not the points of the Civil Code (`civilCodePoint`), since a deadline
 * takes the last day of its interval and a false alarm is worse than silence. Undefined for a month, quarter or year that
 * does not exist.
 */
export function periodInterval(period: CalendarPeriod, part?: PeriodPart): Interval | undefined {
  const { year } = period;
  if (!isWithin(year, FIRST_YEAR, LAST_YEAR)) return undefined;
  switch (period.unit) {
    case 'month':
      return isWithin(period.month, 1, 12) ? daysOfMonth(year, period.month, part) : undefined;
    case 'quarter':
      return isWithin(period.quarter, 1, 4) ? months(year, (period.quarter - 1) * 3 + 1, 3, part) : undefined;
    case 'half-year':
      return isWithin(period.half, 1, 2) ? months(year, (period.half - 1) * 6 + 1, 6, part) : undefined;
    case 'year':
      return yearOrPart(year, part);
  }
}

/**
 * The beginning of a year is its first quarter: 30/4 is none. Its middle ends with June, as the Civil Code has it (`civilCodePoint`), and its
 * end is the last third.
 */
function yearOrPart(year: number, part: PeriodPart | undefined): Interval {
  if (part === 'early') return months(year, 1, 3, undefined);
  return part === 'middle' ? months(year, 4, 3, undefined) : months(year, 1, 12, part);
}

function daysOfMonth(year: number, month: number, part: PeriodPart | undefined): Interval {
  const lastDay = daysInMonth(year, month);
  const index = part === undefined ? undefined : PART_INDEX[part];
  return {
    first: { year, month, day: index === undefined ? 1 : index * 10 + 1 },
    last: { year, month, day: index === undefined || index === 2 ? lastDay : index * 10 + 10 },
  };
}

function months(year: number, firstMonth: number, count: number, part: PeriodPart | undefined): Interval {
  const length = part === undefined ? count : count / 3;
  const month = part === undefined ? firstMonth : firstMonth + PART_INDEX[part] * length;
  const lastMonth = month + length - 1;
  return { first: { year, month, day: 1 }, last: { year, month: lastMonth, day: daysInMonth(year, lastMonth) } };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
