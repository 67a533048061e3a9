import type { Property, Task, TaskText } from '@rplan/model';
import { sentence, targetWords } from './amounts.js';
import { plainWords } from './inline.js';
import { lines } from './lines.js';
import { type Names, nodeWords, partyWords } from './names.js';
import { taskTextHeadings } from './task-texts.js';

/** The words of each cell of a task's row that comes from the plan. */

export function taskWords(task: Task, names: Names): string {
  const words = plainWords(task.text, names, task);
  return task.text[0]?.type === 'reference' ? sentence(words) : words;
}

/** Scored nodes that a task is about, keeps up or improves. */
export function criterionWords({ about, maintains, improves }: Task, names: Names): string {
  return lines(
    ...about.map((node) => nodeWords(node, names)),
    ...maintains.map((node) => `Duy trì: ${nodeWords(node, names)}`),
    ...improves.map((node) => `Cải thiện: ${nodeWords(node, names)}`),
  );
}

/** Who answers for a task; units with a part of their own are labelled. */
export function leadWords({ lead, jointLead, implementer, responsible }: Task, names: Names): string {
  const labelled = (label: string, words: string) => words && `${label}: ${words}`;
  return lines(
    sentence(partyWords([...lead, ...jointLead], names)),
    labelled('Đơn vị thực hiện', partyWords(implementer, names)),
    labelled('Phụ trách', partyWords(responsible, names)),
  );
}

export function supportWords({ support, monitor, reportsTo }: Task, names: Names): string {
  const followers = partyWords(monitor, names);
  const receiver = reportsTo && partyWords([reportsTo.to], names);
  const via = reportsTo?.via && partyWords([reportsTo.via], names);
  return lines(
    sentence(partyWords(support, names)),
    followers && `Theo dõi: ${followers}`,
    receiver && `Báo cáo cho: ${receiver}${via ? ` qua ${via}` : ''}`,
  );
}

export function deliverableWords(task: Task, names: Names): string {
  const proofs = textsOf(task, 'proof', names).map((proof) => `Minh chứng: ${proof}`);
  return lines(...textsOf(task, 'deliverable', names), ...proofs);
}

export function targetLines(task: Task, names: Names): string {
  return lines(
    ...task.properties.flatMap((property) => {
      if (property.key !== 'target') return [];
      const said = property.text && plainWords(property.text, names, task);
      return [sentence(targetWords(property, said, names))];
    }),
  );
}

/** The plan's own remarks, where the money comes from, and all else that is told in words and has no cell of its own. */
export function remarkWords(task: Task, names: Names): string {
  // Their list in the model is a Zod type, which a check need not load.
  const others = (Object.keys(taskTextHeadings) as TaskText[])
    .filter((field) => field !== 'deliverable' && field !== 'proof')
    .flatMap((field) => textsOf(task, field, names).map((text) => `${LABELS[field]}: ${text}`));
  return lines(...textsOf(task, 'remark', names), ...others);
}

const LABELS: Readonly<Record<TaskText, string>> = { ...taskTextHeadings, resources: 'Nguồn lực' };

type TextField = Extract<Property, { key: 'texts' }>['field'];

/** The texts of a field, each as written. */
function textsOf(task: Task, field: TextField, names: Names): string[] {
  return task.properties.flatMap((property) =>
    property.key === 'texts' && property.field === field
      ? property.texts.map((text) => plainWords(text, names, task))
      : [],
  );
}
