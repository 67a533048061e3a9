import { type CivilDate, daysInMonth } from './date.js';

/** Day number of 0000-03-01: counting years from March puts the leap day at the end, where it disturbs nothing. */
const EPOCH = 1721120;
const DAYS_IN_400_YEARS = 146097;

/** The Julian day number (a whole count of days; 2000-01-01 is 2451545). Differences are days, whatever the years. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const monthsFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthsFromMarch + 2) / 5) + day - 1;
  return EPOCH + 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

/** The date of a Julian day number: the inverse of `dayNumber`. */
export function fromDayNumber(number: number): CivilDate {
  const days = number - EPOCH;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const inEra = days - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(inEra / 1460) - Math.floor(inEra / 36524) + Math.floor(inEra / 146096);
  const yearOfEra = Math.floor((inEra - leapDays) / 365);
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsFromMarch < 10 ? monthsFromMarch + 3 : monthsFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthsFromMarch + 2) / 5) + 1,
  };
}

/** Negative where `a` is the earlier day, 0 on the same day, positive where `a` is the later: fit for `sort`. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** True where both are the same day. */
export function sameDate(a: CivilDate, b: CivilDate): boolean {
  return compareDates(a, b) === 0;
}

/** The day `days` later, or earlier where negative. Leaves years 1 to 9999 silently: lengths of terms are checked there. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day of the month `months` later; the month's last day where that month has no such day (Bộ luật Dân sự 2015,
 * điều 148 khoản 3), so 31/01 and one month give 28 or 29/02, and going back again does not give 31/01.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** The same day and month `years` later (điều 148 khoản 4); 29/02 becomes 28/02 in a common year. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12);
}

/** Days from `from` to `to`: 1 from a day to the next, negative where `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The later of two days. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return compareDates(a, b) >= 0 ? a : b;
}
