/**
 * A day of the Gregorian calendar (dương lịch: Bộ luật Dân sự 2015, điều 145), years 1 to 9999. Plain data, so that it
 * survives JSON; nothing in it knows a clock or a time zone. Whoever builds one by hand vouches for it: `isValidDate`
 * tells, and every parser of this package returns valid ones only.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the last day of the month. */
  readonly day: number;
}

/** First and last year that can be written in four digits, hence read back. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

/** True where the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days (28 to 31) of a month numbered 1 to 12. A month outside that range is the caller's mistake. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True where the three numbers are whole and name a day that exists: 29/02/2024 does, 29/02/2023 and 31/4 do not. */
export function isValidDate({ year, month, day }: CivilDate): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}
