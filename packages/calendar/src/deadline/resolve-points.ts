import { compareDates, laterOf } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import { isComplete, partialDateError } from '../partial/partial-date.js';
import type { Bound, Point, PointsDeadline, SpanDeadline } from './deadline.js';
import { namedDayNotes, withoutRepeats } from './notes.js';
import { dueOf, isSingleDay, limitOf, readPoint, startOf } from './point.js';
import type { DeadlineContext, DeadlineNote, NoDueReason, PointDue, ResolvedDeadline } from './resolution.js';

/** Named days and periods; due on the latest of them. */
export function resolvePoints({ points, bound, within }: PointsDeadline, context: DeadlineContext): ResolvedDeadline {
  const read = points.map((point) => resolvePoint(point, bound, context));
  const dues = read.map((entry) => entry.point);
  const notes = withoutRepeats(read.flatMap((entry) => entry.notes));
  const found = dues.flatMap((point) => point.due ?? []);
  if (found.length === 0) return { kind: 'open', dues, occurrences: [], reason: dues[0]?.reason ?? 'undated', notes };
  const starts = dues.flatMap((point) => point.start ?? []).sort(compareDates);
  const period = within && readPoint(within, context);
  const start = period?.ok ? period.interval.first : starts[0];
  return {
    kind: 'dated',
    ...(start !== undefined && { start }),
    due: found.reduce(laterOf),
    dues,
    occurrences: [],
    notes,
  };
}

/** From a day on, to a day if one is named. */
export function resolveSpan({ from, to }: SpanDeadline, context: DeadlineContext): ResolvedDeadline {
  const begin = from.kind === 'this-document' ? undefined : readPoint(from, context);
  const start = begin?.ok ? begin.interval.first : begin ? undefined : documentDay(context);
  const end = to === undefined ? undefined : resolvePoint(to, 'to', context);
  const due = end?.point.due;
  const notes: DeadlineNote[] = [...(begin?.notes ?? []), ...(end?.notes ?? []), ...reversed(start, due)];
  const reason: NoDueReason = end?.point.reason ?? 'no-end';
  return {
    kind: due === undefined ? 'open' : 'dated',
    ...(start !== undefined && { start }),
    ...(due === undefined ? { reason } : { due }),
    dues: [],
    occurrences: [],
    notes: withoutRepeats(notes),
  };
}

/** The day of the document, where it has one. */
export function documentDay({ documentDate }: DeadlineContext): CivilDate | undefined {
  return documentDate && isComplete(documentDate) && !partialDateError(documentDate) ? documentDate : undefined;
}

function resolvePoint(
  point: Point,
  bound: Bound | undefined,
  context: DeadlineContext,
): { point: PointDue; notes: readonly DeadlineNote[] } {
  const reading = readPoint(point, context);
  if (!reading.ok) return { point: { reason: reading.reason }, notes: reading.notes };
  const start = startOf(reading.interval, bound);
  const due = dueOf(bound === 'before' ? limitOf(point, reading.interval) : reading.interval, bound);
  return {
    point: { ...(start !== undefined && { start }), due },
    notes: [...reading.notes, ...namedDayNotes(due, isSingleDay(reading.interval))],
  };
}

function reversed(start: CivilDate | undefined, due: CivilDate | undefined): DeadlineNote[] {
  if (start === undefined || due === undefined || compareDates(start, due) <= 0) return [];
  return [{ code: 'span-reversed', start, due }];
}
