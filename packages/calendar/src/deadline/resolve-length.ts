import { addDays } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import { nextWorkingDay } from '../holidays/working-day.js';
import { isComplete, partialDateError } from '../partial/partial-date.js';
import { termEnd } from '../terms/term.js';
import type { Anchor, LengthDeadline } from './deadline.js';
import { calendarNote } from './notes.js';
import { readPoint } from './point.js';
import type { DeadlineContext, DeadlineNote, NoDueReason, ResolvedDeadline } from './resolution.js';

type AnchorReading =
  | { readonly ok: true; readonly date: CivilDate; readonly notes: readonly DeadlineNote[] }
  | { readonly ok: false; readonly reason: NoDueReason; readonly notes: readonly DeadlineNote[] };

/** A term: counted from the day after its anchor, and moved by law where it ends on a day off. */
export function resolveLength(deadline: LengthDeadline, context: DeadlineContext): ResolvedDeadline {
  const anchor = readAnchor(deadline.anchor, context);
  if (!anchor.ok) return open(anchor.reason, anchor.notes);
  const { unit } = deadline;
  // So many hours after a day end on no day that can be told.
  if (unit === 'hour') return open('event-undated', anchor.notes);
  const term = termEnd(anchor.date, { count: deadline.count, unit });
  if (!term.ok) return open('invalid-length', anchor.notes);
  const { end, moved, provisional } = term;
  const notes: DeadlineNote[] = [...anchor.notes];
  if (moved !== undefined) {
    notes.push({ code: 'moved-to-working-day', from: moved.from, to: end, dayOff: moved.dayOff });
  }
  if (provisional) notes.push(calendarNote(end.year));
  return { kind: 'dated', start: firstDay(anchor.date, deadline), due: end, dues: [], occurrences: [], notes };
}

/** The first day that counts: in a term of working days the first of them. */
function firstDay(anchor: CivilDate, { unit }: LengthDeadline): CivilDate {
  return unit === 'working-day' ? nextWorkingDay(anchor) : addDays(anchor, 1);
}

function open(reason: NoDueReason, notes: readonly DeadlineNote[]): ResolvedDeadline {
  return { kind: 'open', dues: [], occurrences: [], reason, notes };
}

function readAnchor(anchor: Anchor | undefined, context: DeadlineContext): AnchorReading {
  if (anchor === undefined) return missing('anchor-missing');
  switch (anchor.kind) {
    case 'event':
      return missing('event-undated');
    case 'reference': {
      const date = context.anchorDates?.get(anchor.name);
      return date === undefined ? missing('reference-undated') : found(date);
    }
    case 'this-document': {
      const { documentDate } = context;
      if (isAnother(anchor, context)) return missing('event-undated');
      if (documentDate === undefined || !isComplete(documentDate)) return missing('document-undated');
      return partialDateError(documentDate) === undefined ? found(documentDate) : missing('impossible-date');
    }
    case 'date': {
      const reading = readPoint(anchor, context);
      if (!reading.ok) return reading;
      const { day, month } = anchor.date;
      if (day === undefined || month === undefined) return missing('anchor-missing');
      return { ok: true, date: reading.interval.first, notes: reading.notes };
    }
  }
}

/** Whether what is called by a kind of document is not the document at hand: `sau khi Nghị quyết được ban hành` in a plan. */
export function isAnother(
  { called }: Extract<Anchor, { kind: 'this-document' }>,
  { documentKind }: DeadlineContext,
): boolean {
  return (
    called !== undefined &&
    called !== 'văn bản' &&
    documentKind !== undefined &&
    called !== documentKind.toLocaleLowerCase('vi')
  );
}

function found(date: CivilDate): AnchorReading {
  return { ok: true, date, notes: [] };
}

function missing(reason: NoDueReason): AnchorReading {
  return { ok: false, reason, notes: [] };
}
