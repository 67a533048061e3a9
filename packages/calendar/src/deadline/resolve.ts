import type { Deadline } from './deadline.js';
import type { DeadlineContext, NoDueReason, ResolvedDeadline } from './resolution.js';
import { isAnother, resolveLength } from './resolve-length.js';
import { documentDay, resolvePoints, resolveSpan } from './resolve-points.js';
import { resolveRecurring } from './resolve-recurring.js';
import { resolveSeveral } from './resolve-several.js';

/**
 * What a deadline comes to in its document: its last day, its turns, or the reason why there is none. A day that the author
 * named stays as named, with a note where it is off; only computed terms are moved, as the law has it. Never throws and asks
 * no clock; the same arguments give the same answer.
 */
export function resolveDeadline(deadline: Deadline, context: DeadlineContext = {}): ResolvedDeadline {
  switch (deadline.kind) {
    case 'points':
      return resolvePoints(deadline, context);
    case 'span':
      return resolveSpan(deadline, context);
    case 'length':
      return resolveLength(deadline, context);
    case 'recurring':
      return resolveRecurring(deadline, context);
    case 'several':
      return resolveSeveral(deadline, (stage) => resolveDeadline(stage, context));
    case 'right-after':
      return rightAfter(deadline.of, context);
    case 'ongoing':
      return resolveOngoing(deadline, context);
    case 'periodic':
      return without('recurring', 'period-not-given');
    case 'vague':
      return without('none', 'vague');
    case 'undated':
      return without('none', 'undated');
    case 'set-by':
      return without('none', 'set-later');
  }
}

/** "Right after" a task or document begins on a day that may be known, and ends on none. */
function rightAfter(of: Extract<Deadline, { kind: 'right-after' }>['of'], context: DeadlineContext): ResolvedDeadline {
  if (of.kind === 'event' || (of.kind === 'this-document' && isAnother(of, context)))
    return without('open', 'event-undated');
  const start = of.kind === 'reference' ? context.anchorDates?.get(of.name) : documentDay(context);
  if (start === undefined) return without('open', of.kind === 'reference' ? 'reference-undated' : 'document-undated');
  return { ...without('open', 'no-end'), start };
}

/** What goes on has the turns in which it is reported, or the day until which it does. */
function resolveOngoing(
  { report, until }: Extract<Deadline, { kind: 'ongoing' }>,
  context: DeadlineContext,
): ResolvedDeadline {
  if (report) return resolveDeadline(report, context);
  if (until) return resolveDeadline({ kind: 'points', bound: 'until', points: [until] }, context);
  return without('open', 'ongoing');
}

function without(kind: ResolvedDeadline['kind'], reason: NoDueReason): ResolvedDeadline {
  return { kind, dues: [], occurrences: [], reason, notes: [] };
}
