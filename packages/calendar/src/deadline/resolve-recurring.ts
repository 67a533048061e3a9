import { laterOf } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
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
  // Every day is a turn: nobody wants a list of them.
  if (deadline.every === 'daily') return { kind: 'recurring', dues: [], occurrences: [], reason: 'daily', notes };
  const found = occurrences(deadline, window.first, lastOf(deadline, window.last));
  return {
    kind: 'recurring',
    dues: [],
    occurrences: found,
    ...(found.length === 0 && { reason: 'no-turn-in-period' as const }),
    notes,
  };
}

/** The plan's last day, or that of the years that the deadline names, where it goes on. */
function lastOf({ years }: RecurringDeadline, last: CivilDate): CivilDate {
  return years?.to !== undefined && years.to > last.year ? { year: years.to, month: 12, day: 31 } : last;
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
