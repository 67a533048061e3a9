import fc from 'fast-check';
import { dayNumber, fromDayNumber } from './arithmetic.js';
import type { CivilDate } from './date.js';
import { parseIso } from './iso.js';

/** For tests only: a date from its ISO text; fails the test where the text is none. */
export function iso(text: string): CivilDate {
  const date = parseIso(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
}

/** For tests only: any day between two, both included. */
export function anyDate(first = '0001-01-01', last = '9999-12-31'): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: dayNumber(iso(first)), max: dayNumber(iso(last)) }).map(fromDayNumber);
}
