import { addDays, dayNumber } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import { isWeekend } from '../civil/weekday.js';
import { calendarYear } from './calendar-year.js';
import type { DayOff } from './day-off.js';

/**
 * Why state offices are closed on a day: a weekend, a holiday, the make-up of one, or a swap. Undefined on a working day,
 * a Saturday worked through a swap included. `provisional` is true where the answer awaits the year's notice.
 */
export function dayOff(date: CivilDate): DayOff | undefined {
  const year = calendarYear(date.year);
  const number = dayNumber(date);
  const listed = year.byDay.get(number);
  if (listed !== undefined) return listed;
  if (!isWeekend(date) || year.workedDays.has(number)) return undefined;
  return { kind: 'weekend', date, provisional: false };
}

/** True on a day when state offices work. */
export function isWorkingDay(date: CivilDate): boolean {
  return dayOff(date) === undefined;
}

/** The first working day after the date, never the date itself. */
export function nextWorkingDay(date: CivilDate): CivilDate {
  return seek(addDays(date, 1), 1);
}

/** The last working day before the date, never the date itself. */
export function previousWorkingDay(date: CivilDate): CivilDate {
  return seek(addDays(date, -1), -1);
}

/** The date where it is a working day, else the first one after it. */
export function workingDayFrom(date: CivilDate): CivilDate {
  return seek(date, 1);
}

/** The date where it is a working day, else the last one before it: until then the work has to be delivered. */
export function workingDayUpTo(date: CivilDate): CivilDate {
  return seek(date, -1);
}

/**
 * True where a notice that is not in the table decides whether the day is off: around Tết and the second National Day of
 * an unannounced year, the whole of a year whose law is not in the table. A swap, which may come anywhere, is not foreseen.
 */
export function awaitsNotice(date: CivilDate): boolean {
  const number = dayNumber(date);
  return calendarYear(date.year).open.some(([first, last]) => first <= number && number <= last);
}

function seek(date: CivilDate, step: 1 | -1): CivilDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, step);
  return day;
}
