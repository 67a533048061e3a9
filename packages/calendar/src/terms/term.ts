import { addDays, addMonths, addYears, compareDates } from '../civil/arithmetic.js';
import { type CivilDate, LAST_YEAR } from '../civil/date.js';
import type { DayOff } from '../holidays/day-off.js';
import { awaitsNotice, dayOff, nextWorkingDay, workingDayFrom } from '../holidays/working-day.js';

/** What a term (thời hạn) is counted in. `working-day` is ngày làm việc: weekends, holidays and swaps are passed over. */
export type TermUnit = 'day' | 'working-day' | 'week' | 'month' | 'year';

/** A length of time: `30 ngày`, `10 ngày làm việc`, `2 tuần`. */
export interface Term {
  readonly count: number;
  readonly unit: TermUnit;
}

/**
 * When a term ends. `end` is its last day, until 24:00 (điều 148 khoản 6). `moved` is there where the last day was off and
 * the term ends later for that. `provisional` is true where a notice that is still missing may change the result.
 */
export type TermEnd =
  | {
      readonly ok: true;
      readonly end: CivilDate;
      readonly moved?: { readonly from: CivilDate; readonly dayOff: DayOff };
      readonly provisional: boolean;
    }
  | { readonly ok: false; readonly code: 'invalid-count' | 'out-of-range' };

/** No term of an office is longer than a hundred years; a longer one is a slip of the hand (`out-of-range`). */
const MOST: Readonly<Record<TermUnit, number>> = {
  day: 36525,
  'working-day': 26000,
  week: 5218,
  month: 1200,
  year: 100,
};

/**
 * The end of a term counted from a day or after an event of that day; that day itself is not counted (Bộ luật Dân sự 2015,
 * điều 147), so 30 days from 01/6 end on 01/7. Weeks end on the same weekday, months and years on the same date or the last
 * day of the month. Where that is a day off, the term ends at the end of the next working day (điều 148 khoản 5). Only for
 * computed ends: a date that a document names is never moved. Errors: `invalid-count` for a count that is not whole and at
 * least 1, `out-of-range` beyond a hundred years or the year 9999.
 */
export function termEnd(from: CivilDate, term: Term): TermEnd {
  const { count, unit } = term;
  if (!Number.isInteger(count) || count < 1) return { ok: false, code: 'invalid-count' };
  if (count > MOST[unit] || from.year > LAST_YEAR - 101) return { ok: false, code: 'out-of-range' };
  return unit === 'working-day' ? workingDays(from, count) : calendarTerm(from, count, unit);
}

function workingDays(from: CivilDate, count: number): TermEnd {
  let end = from;
  for (let passed = 0; passed < count; passed += 1) end = nextWorkingDay(end);
  return { ok: true, end, provisional: anyAwaitsNotice(addDays(from, 1 - SWAPS_WITHIN), addDays(end, SWAPS_WITHIN)) };
}

/** How far from the holiday a notice has put the Saturday that is worked for a day off; further than it ever did. */
const SWAPS_WITHIN = 14;

function calendarTerm(from: CivilDate, count: number, unit: Exclude<TermUnit, 'working-day'>): TermEnd {
  const last = lastDay(from, count, unit);
  const off = dayOff(last);
  if (off === undefined) return { ok: true, end: last, provisional: awaitsNotice(last) };
  const end = workingDayFrom(last);
  return { ok: true, end, moved: { from: last, dayOff: off }, provisional: anyAwaitsNotice(last, end) };
}

function lastDay(from: CivilDate, count: number, unit: Exclude<TermUnit, 'working-day'>): CivilDate {
  if (unit === 'month') return addMonths(from, count);
  if (unit === 'year') return addYears(from, count);
  return addDays(from, unit === 'week' ? 7 * count : count);
}

function anyAwaitsNotice(first: CivilDate, last: CivilDate): boolean {
  for (let day = first; compareDates(day, last) <= 0; day = addDays(day, 1)) {
    if (awaitsNotice(day)) return true;
  }
  return false;
}
