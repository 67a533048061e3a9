import { laterOf } from '../civil/arithmetic.js';
import type { Interval } from '../civil/interval.js';
import { partialInterval } from '../partial/partial-date.js';
import { turnsInYear } from './cycle.js';
import type { RecurringDeadline } from './deadline.js';
import { isPossibleRecurrence, occurrences } from './occurrences.js';
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
  const found = occurrences(deadline, window.first, window.last);
  return {
    kind: 'recurring',
    dues: [],
    occurrences: found,
    ...(found.length === 0 && { reason: 'no-turn-in-period' as const }),
    notes,
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
function tooFewDueDays({ every, points }: RecurringDeadline): DeadlineNote[] {
  const expected = turnsInYear(every);
  if (expected === undefined || points.length === 0 || points.length >= expected) return [];
  if (points.some((point) => point.kind === 'date' && point.date.month === undefined)) return [];
  return [{ code: 'too-few-due-days', expected, found: points.length }];
}
