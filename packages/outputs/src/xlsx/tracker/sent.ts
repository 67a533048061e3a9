import type { Plan } from '@rplan/model';
import { namesOf, trackedTasks } from '@rplan/words';
import type { CellValue } from 'hucre/xlsx';
import { INFO } from '../sheets/info.js';
import { LATE } from '../sheets/late.js';
import { POINTS } from '../sheets/points.js';
import { STEPS, stepColumns } from '../sheets/steps.js';
import type { Column } from '../sheets/table.js';
import { TASKS, taskColumns } from '../sheets/tasks.js';
import { TOTALS } from '../sheets/totals.js';
import { depthsOf } from './depth.js';
import { stepRows, taskRow } from './row.js';

/** A sheet of the tracker as it goes out: what to look for in one that comes back. */
export interface SentSheet {
  readonly name: string;
  readonly headings: readonly { readonly key: string; readonly heading: string }[];
  readonly rows: readonly SentRow[];
}

export interface SentRow {
  readonly task: string;
  /** Of tasks with tasks inside, of which nobody reports. */
  readonly group: boolean;
  /** What each cell holds, by the key of its column; what follows from others by a formula is left out. */
  readonly values: ReadonlyMap<string, CellValue>;
}

/** Sheets of the tracker on which nothing is answered. */
export const UNANSWERED: ReadonlySet<string> = new Set([TOTALS, LATE, POINTS, INFO]);

/** The sheets of tasks, and of turns and milestones, that `emitXlsx` writes for this plan. */
export function sentSheets(plan: Plan): readonly [tasks: SentSheet, steps: SentSheet] {
  const names = namesOf(plan);
  const depths = depthsOf(plan.document);
  const tasks = trackedTasks(plan);
  const rows = tasks.map((tracked) => taskRow(tracked, depths.get(tracked.issued.id) ?? 0, names));
  const steps = tasks.flatMap((tracked) => stepRows(tracked, names));
  return [sheetOf(TASKS, taskColumns(rows), rows), sheetOf(STEPS, stepColumns, steps)];
}

function sheetOf<Row extends { readonly id: string; readonly kind: string }>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): SentSheet {
  return {
    name,
    headings: columns.map(({ key, heading }) => ({ key, heading })),
    rows: rows.map((row) => ({
      task: row.id,
      group: row.kind === 'group',
      values: new Map(
        columns.flatMap(({ key, cell }) => {
          const { value = null, formula } = cell(row);
          return formula === undefined ? [[key, value] as const] : [];
        }),
      ),
    })),
  };
}
