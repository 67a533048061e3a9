import { addDays } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import { FRIDAY, isWeekend, weekday } from '../civil/weekday.js';
import { lunarToCivil } from '../lunar/lunar-date.js';

/**
 * Where Tết's five days would begin in a year without a notice: two days before 1/1 lunar, or one where the second day
 * before falls on a weekend. A guess, but one that gives all ten blocks announced from 2018 to 2027. Undefined where the
 * lunar calendar cannot be computed.
 */
export function provisionalTetStart(year: number): CivilDate | undefined {
  const newYear = lunarToCivil({ year, month: 1, day: 1, leap: false });
  if (newYear === undefined) return undefined;
  const twoBefore = addDays(newYear, -2);
  return isWeekend(twoBefore) ? addDays(newYear, -1) : twoBefore;
}

/**
 * The day beside 2 September that a notice would likely name: of 1/9 and 3/9 the one that is not off already; where both
 * are free, 3/9 if it is a Friday, else 1/9; where neither is, 1/9, to be made up. A guess that gives all six days announced
 * from 2021 to 2027. `isOff` tells the days that are off without it, the make-up of 2/9 included.
 */
export function provisionalSecondNationalDay(year: number, isOff: (date: CivilDate) => boolean): CivilDate {
  const before = { year, month: 9, day: 1 };
  const after = { year, month: 9, day: 3 };
  if (isOff(after)) return before;
  return isOff(before) || weekday(after) === FRIDAY ? after : before;
}
