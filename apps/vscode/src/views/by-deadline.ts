import type { DocumentOverview, OverviewAnswer, TaskOverview } from '@rplan/editor';
import { t } from '../l10n.js';
import { day, month } from '../words.js';
import { leads, taskRow, workOf } from './task-row.js';
import type { Row } from './tree.js';

/** A task on a day it is due; without a day where none follows from its deadline. */
interface Dated {
  readonly task: TaskOverview;
  readonly document: DocumentOverview;
  readonly date?: string;
}

/** The tasks of a project by the month they are due next, as of the day of each document. */
export function deadlinesOf({ documents }: OverviewAnswer): {
  overdue: Dated[];
  months: ReadonlyMap<string, Dated[]>;
  undated: Dated[];
} {
  const overdue: Dated[] = [];
  const undated: Dated[] = [];
  const months = new Map<string, Dated[]>();
  for (const document of documents) {
    for (const task of workOf(document)) {
      const date = nextOf(task, document.asOf);
      if (!date) undated.push({ task, document });
      else if (task.overdue) overdue.push({ task, document, date });
      else {
        const key = date.slice(0, 7);
        months.set(key, [...(months.get(key) ?? []), { task, document, date }]);
      }
    }
  }
  const inOrder = (a: Dated, b: Dated) => (a.date ?? '').localeCompare(b.date ?? '');
  const sorted = [...months].sort(([a], [b]) => a.localeCompare(b));
  return {
    overdue: overdue.sort(inOrder),
    months: new Map(sorted.map(([key, tasks]) => [key, tasks.sort(inOrder)])),
    undated,
  };
}

/** Of a deadline that comes round again the next day from `asOf` on, else the last. */
function nextOf({ dates }: TaskOverview, asOf: string | undefined): string | undefined {
  return dates.find((date) => !asOf || date >= asOf) ?? dates.at(-1);
}

export function byDeadline(overview: OverviewAnswer): Row[] {
  const { overdue, months, undated } = deadlinesOf(overview);
  const asOf = overview.documents.find((document) => document.asOf)?.asOf;
  const rows = (tasks: readonly Dated[]) =>
    tasks.map(({ task, document, date }) =>
      taskRow(task, document, [date ? day(date) : task.due, leads(task, document)].filter(Boolean).join(', ')),
    );
  const group = (label: string, tasks: readonly Dated[], more: Partial<Row> = {}): Row[] =>
    tasks.length === 0
      ? []
      : [{ label, description: `${tasks.length}`, icon: 'month', ...more, children: rows(tasks) }];
  return [
    ...group(t('Overdue on {0}', asOf ? day(asOf) : ''), overdue, { mark: 'late', expanded: true }),
    ...[...months].flatMap(([key, tasks]) => group(month(key), tasks)),
    ...group(t('No day: ongoing or undated'), undated),
  ];
}
