import { compareDates } from '../civil/arithmetic.js';
import type { Bound, Deadline, Point, PointsDeadline } from '../deadline/deadline.js';
import { pointInYear } from '../deadline/point.js';
import { bound } from './bound.js';
import type { Cursor } from './cursor.js';
import { dayOfMonth, inYear, yearOf } from './points.js';
import { timing } from './timing.js';

/**
 * The limit within a period that was named before it: `trong quý III/2026; chậm nhất ngày 30/8`, `tháng 9/2026 (trước ngày 20)`. It is the
 * deadline then, and the period says from when. What lies outside the period is a time of its own.
 */
export function limited(period: Deadline, limit: Deadline): PointsDeadline | undefined {
  const within = periodOf(period);
  const day = dayOf(limit);
  if (!within || !day || limit.kind !== 'points') return undefined;
  // An hour is a limit by itself.
  if (!limit.time && !(limit.bound && LIMITS.has(limit.bound))) return undefined;
  const year = yearOf(within) ?? yearOf(day);
  const [outer, inner] = [inYear(within, year), inYear(day, year)];
  return contains(outer, inner) ? { ...limit, points: [inner], within: outer } : undefined;
}

/** `, chậm nhất ngày 20` after a month: the day of that month. */
export function dayWithin(cursor: Cursor, period: Deadline): PointsDeadline | undefined {
  const month = periodOf(period);
  if (month?.kind !== 'month') return undefined;
  return cursor.attempt(() => {
    const binding = bound(cursor);
    const when = timing(cursor);
    const day = binding && dayOfMonth(cursor);
    if (!binding || day === undefined) return undefined;
    const { month: number, year } = month;
    const point: Point = { kind: 'date', date: { day, month: number, ...(year !== undefined && { year }) } };
    return {
      kind: 'points',
      ...(!(when.time && binding === 'before') && { bound: binding }),
      points: [point],
      ...when,
    };
  });
}

const LIMITS: ReadonlySet<Bound> = new Set(['before', 'by', 'until', 'to']);

/** The one period that is named, where nothing else binds the work. */
function periodOf(deadline: Deadline): Point | undefined {
  if (deadline.kind !== 'points' || deadline.points.length !== 1 || deadline.within) return undefined;
  if (deadline.bound === 'before' || deadline.time || deadline.dayPart) return undefined;
  const [point] = deadline.points;
  return point && point.kind !== 'date' && point.kind !== 'last-working-day' ? point : undefined;
}

function dayOf(deadline: Deadline): Point | undefined {
  const point = deadline.kind === 'points' && deadline.points.length === 1 ? deadline.points[0] : undefined;
  return point?.kind === 'date' && point.date.day !== undefined ? point : undefined;
}

/** Whether a day lies in a period; of one without a year, in any. */
function contains(period: Point, day: Point): boolean {
  const outer = pointInYear(period, yearOf(period) ?? 2000);
  const inner = pointInYear(day, yearOf(day) ?? 2000);
  if (!outer || !inner) return false;
  return compareDates(outer.first, inner.first) <= 0 && compareDates(inner.last, outer.last) <= 0;
}
