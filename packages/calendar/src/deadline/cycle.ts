import { addDays, addMonths, dayNumber, fromDayNumber } from '../civil/arithmetic.js';
import { type CivilDate, daysInMonth } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';
import { weekday } from '../civil/weekday.js';
import type { Every } from './deadline.js';

/** Months in a turn of each recurrence; a week has none. */
const MONTHS: Readonly<Record<Exclude<Every, 'weekly'>, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

/** How many turns a calendar year has; undefined for weeks, which do not fit into years. */
export function turnsInYear(every: Every): number | undefined {
  return every === 'weekly' ? undefined : 12 / MONTHS[every];
}

/** The week (Monday to Sunday), month, quarter, half-year or year that holds a day. */
export function cycleAt(every: Every, date: CivilDate): Interval {
  if (every === 'weekly') {
    const monday = dayNumber(date) - weekday(date) + 1;
    return { first: fromDayNumber(monday), last: fromDayNumber(monday + 6) };
  }
  const length = MONTHS[every];
  const firstMonth = Math.floor((date.month - 1) / length) * length + 1;
  const lastMonth = firstMonth + length - 1;
  const { year } = date;
  return {
    first: { year, month: firstMonth, day: 1 },
    last: { year, month: lastMonth, day: daysInMonth(year, lastMonth) },
  };
}

/** The turns that touch the days from `from` to `to`, in order. */
export function cyclesBetween(every: Every, from: CivilDate, to: CivilDate): Interval[] {
  const cycles: Interval[] = [];
  const end = dayNumber(to);
  for (
    let cycle = cycleAt(every, from);
    dayNumber(cycle.first) <= end;
    cycle = cycleAt(every, addDays(cycle.last, 1))
  ) {
    cycles.push(cycle);
  }
  return cycles;
}

/** The latest day on or before `limit` with that day of the month (its last day where it has fewer) and, if given, month. */
export function latestBefore(limit: CivilDate, day: number, month?: number): CivilDate {
  const wanted = month ?? limit.month;
  const here = clamped(limit.year, wanted, day);
  if (dayNumber(here) <= dayNumber(limit)) return here;
  if (month !== undefined) return clamped(limit.year - 1, month, day);
  const before = addMonths({ ...limit, day: 1 }, -1);
  return clamped(before.year, before.month, day);
}

/** A day of a month, or the month's last day where it has fewer: `ngày 31 hằng tháng` is 30/4. */
export function clamped(year: number, month: number, day: number): CivilDate {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}
