import { addDays, compareDates, dayNumber } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';
import { dayOff, workingDayUpTo } from '../holidays/working-day.js';
import { partialDateError } from '../partial/partial-date.js';
import { clamped, cycleAt, cyclesBetween, latestBefore } from './cycle.js';
import type { Point, RecurringDeadline } from './deadline.js';
import { dueOf, pointInYear, writtenYear } from './point.js';
import type { Occurrence } from './resolution.js';

/**
 * The turns due from `from` to `to`, both included, in order and each day once. A point that is a day of the month falls in
 * the last month of each turn, as the reports of Nghị định 09/2019/NĐ-CP do (from memory): `hằng quý trước ngày 20` is due
 * on 19/3, 19/6 ... A day with a month, a month or a quarter comes once a year, whatever the turn. A day that a month lacks
 * is its last one. A year written in a point is the first one. Empty where the due rule is impossible
 * (`isPossibleRecurrence`).
 */
export function occurrences(deadline: RecurringDeadline, from: CivilDate, to: CivilDate): Occurrence[] {
  if (!isPossibleRecurrence(deadline)) return [];
  // One day more at the end: what falls due "before" the day after the last one still counts.
  const named = namedIntervals(deadline, from, addDays(to, 1));
  const bound = deadline.points.length === 0 ? undefined : deadline.bound;
  const found = new Map<number, Occurrence>();
  for (const interval of named) {
    const due = dueOf(interval, bound);
    if (compareDates(due, from) < 0 || compareDates(due, to) > 0) continue;
    const key = dayNumber(due);
    if (!found.has(key)) found.set(key, occurrence(deadline, interval, due));
  }
  return [...found.values()].sort((a, b) => compareDates(a.due, b.due));
}

/** False for due days that exist in no turn: day 32, 31/4, quarter 5, and any day of the month in a week. */
export function isPossibleRecurrence({ every, points, dataTo }: RecurringDeadline): boolean {
  if (every === 'weekly' && (points.length > 0 || dataTo !== undefined)) return false;
  if (dataTo !== undefined && (dataTo.day === undefined || partialDateError(dataTo) !== undefined)) return false;
  return points.every((point) =>
    // 2000 stands for "some leap year".
    point.kind === 'date' ? partialDateError(point.date) === undefined : pointInYear(point, 2000) !== undefined,
  );
}

function namedIntervals({ every, points }: RecurringDeadline, from: CivilDate, to: CivilDate): Interval[] {
  if (points.length === 0) return cyclesBetween(every, from, to);
  return points.flatMap((point) => {
    const day = dayOfMonth(point);
    const named =
      day === undefined
        ? yearly(point, from, to)
        : cyclesBetween(every, from, to).map((cycle) => inLastMonth(cycle, day));
    const firstYear = writtenYear(point);
    return firstYear === undefined ? named : named.filter((interval) => interval.first.year >= firstYear);
  });
}

/** The day of a point that names a day of the month and no month. */
function dayOfMonth(point: Point): number | undefined {
  return point.kind === 'date' && point.date.month === undefined ? point.date.day : undefined;
}

function inLastMonth({ last }: Interval, day: number): Interval {
  const date = clamped(last.year, last.month, day);
  return { first: date, last: date };
}

function yearly(point: Point, from: CivilDate, to: CivilDate): Interval[] {
  const intervals: Interval[] = [];
  for (let year = from.year; year <= to.year; year += 1) {
    const interval = pointInYear(fitted(point, year), year);
    if (interval !== undefined) intervals.push(interval);
  }
  return intervals;
}

/** 29/02 in a common year. */
function fitted(point: Point, year: number): Point {
  if (point.kind !== 'date' || point.date.day === undefined || point.date.month === undefined) return point;
  return { kind: 'date', date: clamped(year, point.date.month, point.date.day) };
}

function occurrence({ every, dataTo }: RecurringDeadline, named: Interval, due: CivilDate): Occurrence {
  const off = dayOff(due);
  return {
    due,
    cycle: cycleAt(every, named.first),
    ...(dataTo?.day !== undefined && { cutOff: latestBefore(due, dataTo.day, dataTo.month) }),
    ...(off !== undefined && { onDayOff: { dayOff: off, lastWorkingDay: workingDayUpTo(due) } }),
  };
}
