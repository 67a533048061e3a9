import type { NodeRef, Plan, Task } from '@rplan/model';
import { dueWords, type Names, oneLine, plainWords, trackedTasks } from '@rplan/words';
import { keyOf, partiesOf } from './identity.js';

/** A line for each task, as it stands after amendments and reports. */
export function taskLines(plan: Plan, names: Names) {
  return trackedTasks(plan).map(({ issued, now, current }) => {
    const lead = partiesOf([...now.lead, ...now.jointLead], names);
    const support = partiesOf(now.support, names);
    return {
      record: 'task',
      key: keyOf(plan.document.id, now.id),
      id: now.id,
      text: oneLine(plainWords(now.text, names, now)),
      /** It has tasks inside, and is no work of its own. */
      group: now.group ?? false,
      lead: lead.names,
      leadIds: lead.ids,
      support: support.names,
      supportIds: support.ids,
      /** The last day in time now, and as issued. */
      dueDate: current?.dueDate ?? now.due?.dueDate ?? null,
      issuedDueDate: issued.due?.dueDate ?? null,
      dueText: now.due ? dueWords(now.due) : null,
      /** Null where nobody has reported. */
      status: current?.status ?? null,
      dropped: current?.dropped ?? false,
      overdue: current?.overdue ?? false,
      /** The day since which it is overdue. */
      lateSince: current?.lateSince ?? null,
      /** The day on which it was finished, and whether that was after its last day. */
      finished: current?.finished ?? null,
      doneLate: current?.doneLate ?? false,
      /** The day may move: the notice of the days off of its year is not out. */
      provisional: now.due?.provisional ?? false,
      fixes: now.fixes.map(({ document, finding }) => keyOf(document, finding)),
      about: now.about.map(nodeKey),
      deliverables: textsOf(now, 'deliverable', names),
      recovers: now.recovers ?? null,
    };
  });
}

/** `PAR.1.2`; the index alone where the whole index is meant. */
export function nodeKey({ index, code }: NodeRef): string {
  return code === undefined ? index : keyOf(index, code);
}

function textsOf(task: Task, field: 'deliverable', names: Names): string[] {
  return task.properties.flatMap((property) =>
    property.key === 'texts' && property.field === field
      ? property.texts.map((text) => oneLine(plainWords(text, names, task)))
      : [],
  );
}
