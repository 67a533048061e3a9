import { addDays, compareDates } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';
import { partialDateError, partialInterval } from '../partial/partial-date.js';
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
    case 'year':
      return periodInterval({ unit: 'year', year }, point.part);
  }
}

/** The last day that a bound allows. */
export function dueOf(interval: Interval, bound: Bound | undefined): CivilDate {
  return bound === 'before' ? addDays(interval.first, -1) : interval.last;
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
  if (point.kind === 'date' && partialDateError(point.date) !== undefined) return failure('impossible-date');
  if (point.kind === 'date' && point.date.day !== undefined && point.date.month === undefined) {
    return failure('month-unknown');
  }
  const { year, note } = yearOf(point, context);
  if (year === undefined) return failure('year-unknown', { code: 'year-unknown' });
  const interval = pointInYear(point, year);
  const notes = note === undefined ? [] : [note];
  return interval === undefined ? failure('impossible-date', ...notes) : { ok: true, interval, notes };
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
