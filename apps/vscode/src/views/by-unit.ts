import type { DocumentOverview, OverviewAnswer, TaskOverview } from '@rplan/editor';
import { t } from '../l10n.js';
import { leads, taskRow, workOf } from './task-row.js';
import type { Row } from './tree.js';

/** What one party has to do in all documents of a project. */
export interface Load {
  readonly title: string;
  readonly leads: readonly Assigned[];
  readonly supports: readonly Assigned[];
}

interface Assigned {
  readonly task: TaskOverview;
  readonly document: DocumentOverview;
}

/** The parties with their tasks, the busiest first; and the tasks that nobody leads. */
export function loadsOf({ documents }: OverviewAnswer): { loads: Load[]; nobody: Assigned[] } {
  const loads = new Map<string, { title: string; leads: Assigned[]; supports: Assigned[] }>();
  const nobody: Assigned[] = [];
  const loadOf = (id: string, { parties }: DocumentOverview) => {
    const title = parties[id] ?? id;
    const known = loads.get(title) ?? { title, leads: [], supports: [] };
    loads.set(title, known);
    return known;
  };
  for (const document of documents) {
    for (const task of workOf(document)) {
      const assigned = { task, document };
      if (task.leads.length === 0) nobody.push(assigned);
      for (const id of task.leads) loadOf(id, document).leads.push(assigned);
      for (const id of task.supports) loadOf(id, document).supports.push(assigned);
    }
  }
  const sorted = [...loads.values()].sort(
    (a, b) =>
      b.leads.length - a.leads.length || b.supports.length - a.supports.length || a.title.localeCompare(b.title, 'vi'),
  );
  return { loads: sorted, nobody };
}

/** Each unit with the tasks it leads and, below, those it supports. */
export function byUnit(overview: OverviewAnswer): Row[] {
  const { loads, nobody } = loadsOf(overview);
  const rows = loads.map((load): Row => {
    const supports = load.supports.map(({ task, document }) => taskRow(task, document, leads(task, document)));
    return {
      label: load.title,
      description: `${load.leads.length}`,
      tooltip: t('{0}: leads {1} tasks, supports {2}', load.title, load.leads.length, load.supports.length),
      icon: 'unit',
      children: [
        ...load.leads.map(({ task, document }) => taskRow(task, document, task.due ?? '')),
        ...(supports.length > 0
          ? [{ label: t('Supports'), description: `${supports.length}`, children: supports }]
          : []),
      ],
    };
  });
  if (nobody.length === 0) return rows;
  return [
    {
      label: t('Nobody leads'),
      description: `${nobody.length}`,
      mark: 'open',
      icon: 'unit',
      children: nobody.map(({ task, document }) => taskRow(task, document, task.due ?? '')),
    },
    ...rows,
  ];
}
