import { dayNumber } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import type { ListedDay } from './day-off.js';
import { listedDays } from './holiday-year.js';
import { NOTICES } from './notices.js';
import { type CalendarStatus, calendarStatus } from './status.js';

/** A year's days off, and what they rest on. */
export interface HolidayYear {
  readonly year: number;
  /** `unannounced`: the days marked `provisional` await the notice. `unknown`: days may be missing. */
  readonly status: CalendarStatus;
  /** Holidays, make-ups and swapped days in order of date; plain weekends are not listed. */
  readonly days: readonly ListedDay[];
  /** Saturdays worked in this year through a swap. */
  readonly worked: readonly CivilDate[];
}

/** A year indexed by Julian day number. */
export interface CalendarYear extends HolidayYear {
  readonly byDay: ReadonlyMap<number, ListedDay>;
  readonly workedDays: ReadonlySet<number>;
  /** Stretches of days (first and last) that a missing notice decides. */
  readonly open: readonly (readonly [number, number])[];
}

/** How far before and after the provisional block of Tết a notice may still put a day off. */
const TET_MARGIN = 2;

/** The latest day of September to which the two National Days and their make-ups reach. */
const LAST_OF_NATIONAL_DAYS = 4;

const years = new Map<number, CalendarYear>();

/** The table of a year, computed once: every task of a plan asks for it. */
export function calendarYear(year: number): CalendarYear {
  const known = years.get(year);
  if (known !== undefined) return known;
  const status = calendarStatus(year);
  const days = listedDays(year);
  const worked = NOTICES.flatMap((notice) => notice.swaps.map((swap) => swap.worked)).filter(
    (day) => day.year === year,
  );
  const byDay = new Map(days.map((day) => [dayNumber(day.date), day]));
  const open = status === 'announced' ? [] : openStretches(year, days);
  const built = { year, status, days, worked, byDay, workedDays: new Set(worked.map(dayNumber)), open };
  years.set(year, built);
  return built;
}

/**
 * The days off of a year with the legal source of each. The same object on every call: read it, do not change it. A year
 * without a notice is answered too, with Tết and the second National Day `provisional` and `status` saying so.
 */
export function holidays(year: number): HolidayYear {
  const { status, days, worked } = calendarYear(year);
  return { year, status, days, worked };
}

function openStretches(year: number, days: readonly ListedDay[]): [number, number][] {
  const provisional = days.filter((day) => day.provisional).map((day) => dayNumber(day.date));
  const september = dayNumber({ year, month: 9, day: 1 });
  const ofTet = provisional.filter((day) => day < september);
  const secondNationalDay = provisional.filter((day) => day >= september);
  // Without even a guess at Tết, nothing is known of the year.
  if (ofTet.length === 0) return [[dayNumber({ year, month: 1, day: 1 }), dayNumber({ year, month: 12, day: 31 })]];
  const stretches: [number, number][] = [[Math.min(...ofTet) - TET_MARGIN, Math.max(...ofTet) + TET_MARGIN]];
  if (secondNationalDay.length > 0) stretches.push([september, september + LAST_OF_NATIONAL_DAYS - 1]);
  return stretches;
}
