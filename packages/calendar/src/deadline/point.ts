import { addDays, compareDates } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';
import { workingDayUpTo } from '../holidays/working-day.js';
import { type PartialDate, partialDateError, partialInterval } from '../partial/partial-date.js';
import { civilCodePoint } from '../period/civil-code-point.js';
import { periodInterval } from '../period/period.js';
import type { Bound, Point } from './deadline.js';
import type { DeadlineContext, DeadlineNote, NoDueReason } from './resolution.js';

/** The year that the author wrote, if any. */
export function writtenYear(point: Point): number | undefined {
  return point.kind === 'date' ? point.date.year : point.year;
}

/** The days that a point means in a year; its own year is not looked at. Undefined where there are no such days. */
export function pointInYear(point: Point, year: number): Interval | undefined {
  switch (point.kind) {
    case 'date':
      return partialInterval({ ...point.date, year });
    case 'month':
      return periodInterval({ unit: 'month', month: point.month, year }, point.part);
    case 'quarter':
      return periodInterval({ unit: 'quarter', quarter: point.quarter, year }, point.part);
    case 'half-year':
      return periodInterval({ unit: 'half-year', half: point.half, year });
    case 'half-month':
      return halfMonth(year, point.month, point.half);
    case 'week':
      return weekOfMonth(year, point.month, point.week);
    case 'last-working-day': {
      const month = periodInterval({ unit: 'month', month: point.month, year });
      const day = month && workingDayUpTo(month.last);
      return day && { first: day, last: day };
    }
    case 'year':
      return periodInterval({ unit: 'year', year }, point.part);
  }
}

/** Half a month is 15 days: Bộ luật Dân sự 2015, điều 146 khoản 2 điểm b (numbering from memory). */
function halfMonth(year: number, month: number, half: 1 | 2): Interval | undefined {
  const whole = periodInterval({ unit: 'month', month, year });
  if (!whole) return undefined;
  return half === 1
    ? { first: whole.first, last: { ...whole.first, day: 15 } }
    : { first: { ...whole.first, day: 16 }, last: whole.last };
}

/** Seven days from the first on, counted by no day of the week; 0 is the last seven. */
function weekOfMonth(year: number, month: number, week: number): Interval | undefined {
  const whole = periodInterval({ unit: 'month', month, year });
  if (!whole || week < 0 || week > 5) return undefined;
  const { last } = whole;
  if (week === 0) return { first: { ...last, day: last.day - 6 }, last };
  return { first: { ...last, day: week * 7 - 6 }, last: { ...last, day: Math.min(week * 7, last.day) } };
}

/** The last day that a bound allows. */
export function dueOf(interval: Interval, bound: Bound | undefined): CivilDate {
  return bound === 'before' ? addDays(interval.first, -1) : interval.last;
}

/**
 * The day that `trước` leaves out: the first of what is named. The end of a year or month (`trước cuối năm`) is its last day, the middle
 * that of the Civil Code: a third of the year is no limit that anybody means.
 */
export function limitOf(point: Point, interval: Interval): Interval {
  if (!('part' in point) || point.part === undefined || point.part === 'early') return interval;
  const { last } = interval;
  if (point.part === 'late') return { first: last, last };
  const day =
    point.kind === 'quarter'
      ? { ...last, day: 15 }
      : civilCodePoint('middle', last.year, point.kind === 'month' ? last.month : undefined);
  return { first: day, last: day };
}

/** The first day that it asks for: of a period longer than a day in which, not before the end of which, the work falls. */
export function startOf(interval: Interval, bound: Bound | undefined): CivilDate | undefined {
  if (bound !== undefined && bound !== 'within') return undefined;
  return isSingleDay(interval) ? undefined : interval.first;
}

export function isSingleDay({ first, last }: Interval): boolean {
  return compareDates(first, last) === 0;
}

export type PointReading =
  | { readonly ok: true; readonly interval: Interval; readonly notes: readonly DeadlineNote[] }
  | { readonly ok: false; readonly reason: NoDueReason; readonly notes: readonly DeadlineNote[] };

/**
 * The days that a point means. A missing year is the plan's where its period is one year, else the document's, taken as it
 * stands: `15/8` in a document of November is the August before, for the author to see.
 */
export function readPoint(point: Point, context: DeadlineContext): PointReading {
  if (point.kind === 'date' && partialDateError(point.date) !== undefined)
    return failure('impossible-date', ...missingDay(point.date, point.date.year));
  if (point.kind === 'date' && point.date.day !== undefined && point.date.month === undefined) {
    return failure('month-unknown');
  }
  const { year, note } = yearOf(point, context);
  if (year === undefined) return failure('year-unknown', { code: 'year-unknown' });
  const interval = pointInYear(point, year);
  const notes = note === undefined ? [] : [note];
  if (interval !== undefined) return { ok: true, interval, notes };
  return failure('impossible-date', ...notes, ...(point.kind === 'date' ? missingDay(point.date, year) : []));
}

/** That a year lacks the day: of `29/2` only the year says so. */
function missingDay({ day, month }: PartialDate, year: number | undefined): DeadlineNote[] {
  if (day === undefined || month === undefined || year === undefined) return [];
  const error = partialDateError({ day, month, year });
  return error?.code === 'impossible-day' ? [{ code: error.code, day, month, year, lastDay: error.lastDay }] : [];
}

function failure(reason: NoDueReason, ...notes: DeadlineNote[]): PointReading {
  return { ok: false, reason, notes };
}

function yearOf(point: Point, { period, documentDate }: DeadlineContext): { year?: number; note?: DeadlineNote } {
  const written = writtenYear(point);
  if (written !== undefined) return { year: written };
  if (period !== undefined && period.from === period.to) {
    return { year: period.from, note: { code: 'year-from-period', year: period.from } };
  }
  const year = documentDate?.year;
  return year === undefined ? {} : { year, note: { code: 'year-from-document', year } };
}
