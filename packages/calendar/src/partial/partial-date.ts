import { type CivilDate, daysInMonth, FIRST_YEAR, LAST_YEAR } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';

/**
 * A date of which any part may be blank, as drafts have them: `_/6/2023`, `_/_/2024`, `15/8`. A complete one is a
 * `CivilDate`, and every `CivilDate` is one.
 */
export interface PartialDate {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** Why parts make no date. `lastDay` is the greatest day that the written month (and year) allow: the fix to offer. */
export type DateError =
  | { readonly code: 'not-a-date'; readonly text: string }
  | { readonly code: 'impossible-year'; readonly year: number }
  | { readonly code: 'impossible-month'; readonly month: number }
  | { readonly code: 'impossible-day'; readonly day: number; readonly lastDay: number };

/**
 * The first thing that is wrong with the parts (year, then month, then day), or undefined where some day fits them.
 * Without a year 29/02 is possible, without a month a day up to 31 is.
 */
export function partialDateError({ day, month, year }: PartialDate): DateError | undefined {
  if (year !== undefined && !isWhole(year, FIRST_YEAR, LAST_YEAR)) return { code: 'impossible-year', year };
  if (month !== undefined && !isWhole(month, 1, 12)) return { code: 'impossible-month', month };
  // 2000 stands for "some leap year".
  const lastDay = month === undefined ? 31 : daysInMonth(year ?? 2000, month);
  if (day !== undefined && !isWhole(day, 1, lastDay)) return { code: 'impossible-day', day, lastDay };
  return undefined;
}

/** True where no part is blank: the value then is a `CivilDate` for the type checker too. */
export function isComplete(date: PartialDate): date is CivilDate {
  return date.day !== undefined && date.month !== undefined && date.year !== undefined;
}

/**
 * The first and the last day that the date can mean; undefined without a year or where the parts make no date. Of
 * `15/_/2024` it is 15/01 to 15/12: not every day between is possible, but none outside is.
 */
export function partialInterval(date: PartialDate): Interval | undefined {
  const { day, month, year } = date;
  if (year === undefined || partialDateError(date) !== undefined) return undefined;
  const firstMonth = month ?? 1;
  const lastMonth = month ?? 12;
  return {
    first: { year, month: firstMonth, day: day ?? 1 },
    last: { year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) },
  };
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
