import type { Plan } from '@rplan/model';
import { LEADING, unitsOf } from '@rplan/outputs/xlsx';
import { fold } from '@rplan/syntax';
import { trackedTasks } from '@rplan/words';

/**
 * Who sent a workbook: the unit that it was made for, else the one that leads every task in it, else the one whose name or symbol stands in the file's name. Undefined where
 * that leaves more than one.
 */
export function senderOf(
  plan: Plan,
  name: string,
  tasks: ReadonlySet<string>,
  madeFor: string | undefined,
): string | undefined {
  if (madeFor !== undefined && plan.parties.some(({ id }) => id === madeFor)) return madeFor;
  const leads = trackedTasks(plan)
    .filter(({ issued }) => tasks.has(issued.id) && !issued.group)
    .map(({ now }) => leadsOf(now));
  const [first, ...more] = leads;
  const common = [...(first ?? [])].filter((unit) => more.every((others) => others.has(unit)));
  if (common.length === 1) return common[0];
  const words = ` ${fold(name).replace(/[^a-z0-9]+/g, ' ')} `;
  const named = plan.parties.filter(({ id, kind, title, shortNames, symbol }) => {
    if (kind === 'role' || kind === 'group') return false;
    const said = [id, title, ...shortNames, symbol ?? ''].map((text) =>
      fold(text)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    );
    return said.some((text) => text !== '' && words.includes(` ${text} `));
  });
  return named.length === 1 ? named[0]?.id : undefined;
}

/** Units that lead open tasks, or belong to a group that does, and have sent nothing. */
export function silentUnits(plan: Plan, senders: ReadonlySet<string>): string[] {
  const open = new Set(
    trackedTasks(plan)
      .filter(({ current }) => !current?.dropped && !['done', 'proposed to drop'].includes(current?.status ?? ''))
      .map(({ issued }) => issued.id),
  );
  return [...unitsOf(plan)].flatMap(([unit, tasks]) => {
    const leads = [...tasks].some(([task, part]) => open.has(task) && LEADING.has(part));
    return leads && !senders.has(unit) ? [unit] : [];
  });
}

type Led = ReturnType<typeof trackedTasks>[number]['now'];

function leadsOf({ lead, jointLead }: Led): Set<string> {
  return new Set([...lead, ...jointLead].flatMap(({ party }) => (party === undefined ? [] : [party])));
}
