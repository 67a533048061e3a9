import type { CivilDate } from '../civil/date.js';
import type { Deadline } from './deadline.js';
import type { DeadlineContext, NoDueReason, ResolvedDeadline } from './resolution.js';
import { resolveLength } from './resolve-length.js';
import { resolvePoints, resolveSpan } from './resolve-points.js';
import { resolveRecurring } from './resolve-recurring.js';

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
    case 'right-after':
      return deadline.of.kind === 'event' ? without('open', 'event-undated') : rightAfter(context.anchorDate);
    case 'ongoing':
      return without('open', 'ongoing');
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
function rightAfter(anchorDate: CivilDate | undefined): ResolvedDeadline {
  if (anchorDate === undefined) return without('open', 'reference-undated');
  return { ...without('open', 'no-end'), start: anchorDate };
}

function without(kind: ResolvedDeadline['kind'], reason: NoDueReason): ResolvedDeadline {
  return { kind, dues: [], occurrences: [], reason, notes: [] };
}
