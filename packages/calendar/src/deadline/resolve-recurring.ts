import { laterOf } from '../civil/arithmetic.js';
import type { Interval } from '../civil/interval.js';
import { partialInterval } from '../partial/partial-date.js';
import { turnsInYear } from './cycle.js';
import type { Point, RecurringDeadline } from './deadline.js';
import { withoutRepeats } from './notes.js';
import { isPossibleRecurrence, occurrences } from './occurrences.js';
import { readPoint } from './point.js';
import type { DeadlineContext, DeadlineNote, ResolvedDeadline } from './resolution.js';

/** A recurring deadline, unrolled over the plan's period, else the document's year, from the document's date on. */
export function resolveRecurring(deadline: RecurringDeadline, context: DeadlineContext): ResolvedDeadline {
  const notes: DeadlineNote[] = tooFewDueDays(deadline);
  if (!isPossibleRecurrence(deadline)) {
    return { kind: 'recurring', dues: [], occurrences: [], reason: 'impossible-date', notes };
  }
  const window = windowOf(context);
  if (window === undefined) {
    notes.push({ code: 'year-unknown' });
    return { kind: 'recurring', dues: [], occurrences: [], reason: 'year-unknown', notes };
  }
  // Every day is a turn: nobody wants a list of them.
  if (deadline.every === 'daily') return { kind: 'recurring', dues: [], occurrences: [], reason: 'daily', notes };
  const { first, last, notes: ofWindow } = between(deadline, window, context);
  notes.push(...ofWindow);
  const found = occurrences(deadline, first, last);
  return {
    kind: 'recurring',
    dues: [],
    occurrences: found,
    ...(found.length === 0 && { reason: 'no-turn-in-period' as const }),
    notes,
  };
}

/** The days of the plan, or those that the deadline names: it may begin later, and end earlier or later. */
function between(
  { window }: RecurringDeadline,
  { first, last }: Interval,
  context: DeadlineContext,
): Interval & { readonly notes: readonly DeadlineNote[] } {
  const read = (point: Point | undefined) => point && readPoint(point, context);
  const [from, to] = [read(window?.from), read(window?.to)];
  return {
    first: from?.ok ? laterOf(first, from.interval.first) : first,
    last: to?.ok ? to.interval.last : last,
    notes: withoutRepeats([...(from?.notes ?? []), ...(to?.notes ?? [])]),
  };
}

function windowOf({ period, documentDate }: DeadlineContext): Interval | undefined {
  const issued = documentDate && partialInterval(documentDate);
  const from = period?.from ?? issued?.first.year;
  const to = period?.to ?? issued?.first.year;
  if (from === undefined || to === undefined) return undefined;
  const first = { year: from, month: 1, day: 1 };
  const last = { year: to, month: 12, day: 31 };
  return { first: issued === undefined ? first : laterOf(first, issued.first), last };
}

/** Only where every point has a month of its own: a day of the month comes in each turn. */
function tooFewDueDays({ every, points, weekday }: RecurringDeadline): DeadlineNote[] {
  const expected = turnsInYear(every);
  if (expected === undefined || weekday !== undefined || points.length === 0 || points.length >= expected) return [];
  if (points.some((point) => point.kind === 'date' && point.date.month === undefined)) return [];
  return [{ code: 'too-few-due-days', expected, found: points.length }];
}
