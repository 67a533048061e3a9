import type { Plan } from '@rplan/model';
import { fold } from '@rplan/syntax';
import { trackedTasks } from '@rplan/words';

/**
 * Who sent a workbook: the one unit that leads every task in it, else the one whose name or symbol stands in the file's name. Undefined where
 * that leaves more than one.
 */
export function senderOf(plan: Plan, name: string, tasks: ReadonlySet<string>): string | undefined {
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

/** Units that lead open tasks and have sent nothing. */
export function silentUnits(plan: Plan, senders: ReadonlySet<string>): string[] {
  const open = trackedTasks(plan).filter(
    ({ issued, current }) =>
      !issued.group && !current?.dropped && !['done', 'proposed to drop'].includes(current?.status ?? ''),
  );
  return [...new Set(open.flatMap(({ now }) => [...leadsOf(now)]))].filter((unit) => !senders.has(unit));
}

type Led = ReturnType<typeof trackedTasks>[number]['now'];

function leadsOf({ lead, jointLead }: Led): Set<string> {
  return new Set([...lead, ...jointLead].flatMap(({ party }) => (party === undefined ? [] : [party])));
}
