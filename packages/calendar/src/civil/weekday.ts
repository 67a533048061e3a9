import { dayNumber } from './arithmetic.js';
import type { CivilDate } from './date.js';

/** Monday 1 to Sunday 7, as in ISO 8601. The Vietnamese count is one ahead: Monday is thứ Hai. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const FRIDAY: Weekday = 5;
export const SATURDAY: Weekday = 6;

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  1: 'thứ Hai',
  2: 'thứ Ba',
  3: 'thứ Tư',
  4: 'thứ Năm',
  5: 'thứ Sáu',
  6: 'thứ Bảy',
  7: 'Chủ nhật',
};

/** The day of the week of a date. */
export function weekday(date: CivilDate): Weekday {
  return weekdayOfNumber(dayNumber(date));
}

/** The day of the week of a Julian day number, for loops that count days. */
function weekdayOfNumber(number: number): Weekday {
  return ((((number % 7) + 7) % 7) + 1) as Weekday;
}

/** The Vietnamese name as notices write it inside a sentence: `thứ Sáu`, `Chủ nhật`. */
export function weekdayName(date: CivilDate): string {
  return WEEKDAY_NAMES[weekday(date)];
}

/** True on the weekly rest days of state offices: Saturday and Sunday (Quyết định 188/1999/QĐ-TTg, from memory). */
export function isWeekend(date: CivilDate): boolean {
  return weekday(date) >= SATURDAY;
}
