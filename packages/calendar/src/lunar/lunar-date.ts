import { dayNumber, fromDayNumber } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import { type LunarMonth, lunarYear } from './lunar-year.js';

/** A day of the Vietnamese lunar calendar (âm lịch). `leap` is true in the leap month (tháng nhuận) after `month`. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/**
 * The civil date of a lunar one; undefined where that lunar year has no such month or the month no such day (ngày 30 of a
 * month of 29 days), or outside 1800 to 2199.
 */
export function lunarToCivil({ year, month, day, leap }: LunarDate): CivilDate | undefined {
  const found = findMonth(year, month, leap);
  if (found === undefined || !Number.isInteger(day) || day < 1 || day > found.length) return undefined;
  return fromDayNumber(found.start + day - 1);
}

/** The lunar date of a civil one; undefined outside the lunar years 1800 to 2199. */
export function civilToLunar(date: CivilDate): LunarDate | undefined {
  const number = dayNumber(date);
  // Tết falls between 20 January and 21 February: a day before it belongs to the lunar year before.
  return inLunarYear(date.year, number) ?? inLunarYear(date.year - 1, number);
}

/** The month after which the leap month of a lunar year comes (4 in 2020); undefined in a year without one. */
export function leapMonth(year: number): number | undefined {
  return lunarYear(year)?.find((month) => month.leap)?.number;
}

/** 29 or 30, the days of a lunar month; undefined where the year has no such month. Of 12 it tells if there is a 30 Tết. */
export function lunarMonthLength(year: number, month: number, leap = false): number | undefined {
  return findMonth(year, month, leap)?.length;
}

function findMonth(year: number, month: number, leap: boolean): LunarMonth | undefined {
  return lunarYear(year)?.find((candidate) => candidate.number === month && candidate.leap === leap);
}

function inLunarYear(year: number, number: number): LunarDate | undefined {
  const month = lunarYear(year)?.find(({ start, length }) => start <= number && number < start + length);
  return month && { year, month: month.number, day: number - month.start + 1, leap: month.leap };
}
