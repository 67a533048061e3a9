import { compareDates } from './arithmetic.js';
import type { CivilDate } from './date.js';

/** Days from `first` to `last`, both included; `first` is never after `last`. */
export interface Interval {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** True where the day lies inside, ends included. */
export function intervalContains({ first, last }: Interval, date: CivilDate): boolean {
  return compareDates(first, date) <= 0 && compareDates(date, last) <= 0;
}
