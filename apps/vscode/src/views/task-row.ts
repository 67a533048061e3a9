import type { DocumentOverview, TaskOverview } from '@rplan/editor';
import { t } from '../l10n.js';
import { day } from '../words.js';
import type { Row } from './tree.js';

/** A task as a row; `description` is what the view groups by the other way round. */
export function taskRow(task: TaskOverview, document: DocumentOverview, description: string): Row {
  const mark = task.overdue ? 'late' : task.status === 'done' || task.dropped ? 'done' : undefined;
  return {
    label: task.words || task.id,
    description,
    tooltip: [
      task.words,
      leads(task, document) && t('Lead: {0}', leads(task, document)),
      task.due && t('Due: {0}', task.due),
      task.overdue && t('Overdue on {0}', day(document.asOf ?? '')),
    ]
      .filter(Boolean)
      .join('\n'),
    at: task.at,
    icon: 'task',
    ...(mark && { mark }),
    children: [],
  };
}

export function leads({ leads: ids }: TaskOverview, { parties }: DocumentOverview): string {
  return ids.map((id) => parties[id] ?? id).join(', ');
}

/** The tasks that are work: groups hold work, and what was dropped is none any more. */
export function workOf({ tasks }: DocumentOverview): TaskOverview[] {
  return tasks.filter(({ group, dropped }) => !group && !dropped);
}
