import { addDays, addMonths, compareDates, dayNumber } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';
import { dayOff, workingDayUpTo } from '../holidays/working-day.js';
import { partialDateError } from '../partial/partial-date.js';
import { termEnd } from '../terms/term.js';
import { clamped, cycleAt, cyclesBetween, latestBefore, turnLength } from './cycle.js';
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
  if (turnLength(every).unit !== 'month' && (points.length > 0 || dataTo !== undefined)) return false;
  if (dataTo !== undefined && (dataTo.day === undefined || partialDateError(dataTo) !== undefined)) return false;
  return points.every((point) =>
    // 2000 stands for "some leap year".
    point.kind === 'date' ? partialDateError(point.date) === undefined : pointInYear(point, 2000) !== undefined,
  );
}

/** The turns around the days: also the one before, whose day may fall after it. */
function turnsAround({ every, month, after }: RecurringDeadline, from: CivilDate, to: CivilDate): Interval[] {
  const { unit, step } = turnLength(every);
  const isLater = after !== undefined || (month !== undefined && month > step);
  return cyclesBetween(
    every,
    isLater && unit === 'month' ? addMonths(from, -step) : isLater ? addDays(from, -7 * step) : from,
    to,
  );
}

function namedIntervals(deadline: RecurringDeadline, from: CivilDate, to: CivilDate): Interval[] {
  const { every, points, month, weekday, after, lastWorkingDay } = deadline;
  if (after) {
    return turnsAround(deadline, from, to).flatMap(({ last }) => {
      const end = termEnd(last, after);
      return end.ok ? [single(end.end)] : [];
    });
  }
  if (lastWorkingDay) return cyclesBetween(every, from, to).map(({ last }) => single(workingDayUpTo(last)));
  if (weekday !== undefined)
    return cyclesBetween(every, from, to).map(({ last }) => single(addDays(last, weekday - 7)));
  if (points.length === 0) return cyclesBetween(every, from, to);
  return points.flatMap((point) => {
    const day = dayOfMonth(point);
    const named =
      day === undefined
        ? yearly(point, from, to)
        : turnsAround(deadline, from, to).map((cycle) => inMonthOf(cycle, day, month));
    const firstYear = writtenYear(point);
    return firstYear === undefined ? named : named.filter((interval) => interval.first.year >= firstYear);
  });
}

/** The day of a point that names a day of the month and no month. */
function dayOfMonth(point: Point): number | undefined {
  return point.kind === 'date' && point.date.month === undefined ? point.date.day : undefined;
}

/** A day of a month of the turn, counted from 1; of its last month where none is given. */
function inMonthOf({ first, last }: Interval, day: number, month: number | undefined): Interval {
  const wanted = month === undefined ? last : addMonths(first, month - 1);
  return single(clamped(wanted.year, wanted.month, day));
}

function single(date: CivilDate): Interval {
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
