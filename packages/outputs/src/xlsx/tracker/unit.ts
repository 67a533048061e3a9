import type { Party, Plan, Task } from '@rplan/model';
import { trackedTasks } from '@rplan/words';

/** What a unit is for a task, the first that holds. */
const PARTS = [
  ['lead', 'Chủ trì'],
  ['jointLead', 'Cùng chủ trì'],
  ['implementer', 'Thực hiện'],
  ['support', 'Phối hợp'],
  ['monitor', 'Theo dõi'],
] as const;

/** The parts in which a unit answers for a task. */
export const LEADING: ReadonlySet<string> = new Set(PARTS.slice(0, 3).map(([, words]) => words));

/** The tasks that each unit has a part in, and which; a group that is named stands for its members. In the order of the plan. */
export function unitsOf(plan: Plan): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const parties = new Map(plan.parties.map((party) => [party.id, party]));
  const units = new Map<string, Map<string, string>>();
  for (const { issued, now } of trackedTasks(plan)) {
    if (issued.group) continue;
    for (const [role, words] of PARTS)
      for (const unit of named(now[role], parties)) {
        const tasks = units.get(unit) ?? new Map<string, string>();
        units.set(unit, tasks);
        if (!tasks.has(issued.id)) tasks.set(issued.id, words);
      }
  }
  return units;
}

function named(mentions: Task['lead'], parties: ReadonlyMap<string, Party>): string[] {
  return mentions.flatMap(({ party }) => {
    if (party === undefined) return [];
    const members = parties.get(party)?.members;
    return members && members.length > 0 ? members : [party];
  });
}
