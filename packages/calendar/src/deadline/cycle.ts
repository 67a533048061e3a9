import { addDays, addMonths, dayNumber, fromDayNumber } from '../civil/arithmetic.js';
import { type CivilDate, daysInMonth } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';
import { weekday } from '../civil/weekday.js';
import type { Every } from './deadline.js';

/** How long a turn is. */
export interface TurnLength {
  readonly unit: 'day' | 'week' | 'month';
  readonly step: number;
}

const NAMED: Readonly<Partial<Record<Every, TurnLength>>> = {
  daily: { unit: 'day', step: 1 },
  weekly: { unit: 'week', step: 1 },
  monthly: { unit: 'month', step: 1 },
  quarterly: { unit: 'month', step: 3 },
  'half-yearly': { unit: 'month', step: 6 },
  yearly: { unit: 'month', step: 12 },
};

/** The length of a turn, of those without a name too: `2 weeks`. */
export function turnLength(every: Every): TurnLength {
  const named = NAMED[every];
  if (named) return named;
  const [count, unit] = every.split(' ');
  return { unit: unit === 'weeks' ? 'week' : 'month', step: Number(count) };
}

/** How many turns a calendar year has; undefined where they do not fit into years. */
export function turnsInYear(every: Every): number | undefined {
  const { unit, step } = turnLength(every);
  return unit === 'month' && 12 % step === 0 ? 12 / step : undefined;
}

/**
 * The day, weeks (Monday to Sunday), month, quarter, half-year or year that holds a day. Turns of several weeks are counted from the week of
 * `origin`; turns of months from January of year 0.
 */
export function cycleAt(every: Every, date: CivilDate, origin: CivilDate = date): Interval {
  const { unit, step } = turnLength(every);
  if (unit === 'day') return { first: date, last: date };
  if (unit === 'week') {
    const monday = mondayOf(origin) + Math.floor((mondayOf(date) - mondayOf(origin)) / (7 * step)) * 7 * step;
    return { first: fromDayNumber(monday), last: fromDayNumber(monday + 7 * step - 1) };
  }
  const month = Math.floor((date.year * 12 + date.month - 1) / step) * step;
  const last = month + step - 1;
  const [firstYear, lastYear] = [Math.floor(month / 12), Math.floor(last / 12)];
  const lastMonth = last - lastYear * 12 + 1;
  return {
    first: { year: firstYear, month: month - firstYear * 12 + 1, day: 1 },
    last: { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) },
  };
}

function mondayOf(date: CivilDate): number {
  return dayNumber(date) - weekday(date) + 1;
}

/** The turns that touch the days from `from` to `to`, in order. */
export function cyclesBetween(every: Every, from: CivilDate, to: CivilDate): Interval[] {
  const cycles: Interval[] = [];
  const end = dayNumber(to);
  for (
    let cycle = cycleAt(every, from, from);
    dayNumber(cycle.first) <= end;
    cycle = cycleAt(every, addDays(cycle.last, 1), from)
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
