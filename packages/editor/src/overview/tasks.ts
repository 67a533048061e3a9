import type { DocumentFacts } from '@rplan/meaning';
import type { PartyMention, Plan, Status } from '@rplan/model';
import type { Overview } from '@rplan/project';
import { deadlinesOf, dueWords, type Names, oneLine, taskWords, trackedTasks } from '@rplan/words';
import { type At, atOf } from './at.js';

export interface TaskOverview {
  readonly id: string;
  readonly words: string;
  readonly at: At;
  /** It holds other tasks and is no work of its own. */
  readonly group?: true;
  /** Ids of parties, or the words that stand for one. As they stand after amendments. */
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  /** The deadline in the office's words. */
  readonly due?: string;
  /** The days it is due by, as ISO, in their order; several where it comes round again. */
  readonly dates: readonly string[];
  readonly status?: Status;
  readonly overdue?: true;
  readonly dropped?: true;
}

export function tasksOf(plan: Plan, { work }: DocumentFacts, overview: Overview, names: Names): TaskOverview[] {
  const overdue = new Set(overview.overdue);
  const nodes = [...work.tasks, ...overview.added];
  return trackedTasks(plan).flatMap(({ now, current }, index): TaskOverview[] => {
    const node = nodes[index];
    if (!node) return [];
    const due = oneLine(dueWords(now.due));
    const days = deadlinesOf(now, names).filter(({ kind }) => kind !== 'milestone');
    return [
      {
        id: now.id,
        words: oneLine(taskWords(now, names)),
        at: atOf(node),
        ...(now.group && { group: true }),
        leads: namesIn([...now.lead, ...now.jointLead, ...now.implementer]),
        supports: namesIn(now.support),
        ...(due && { due }),
        dates: [...new Set(days.map(({ date }) => date))].sort(),
        ...(current?.status && { status: current.status }),
        ...(overdue.has(node) && { overdue: true }),
        ...(current?.dropped && { dropped: true }),
      },
    ];
  });
}

function namesIn(mentions: readonly PartyMention[]): string[] {
  return [...new Set(mentions.flatMap(({ party, words }) => party ?? words ?? []))];
}
