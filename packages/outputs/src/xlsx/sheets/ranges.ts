import type { TaskRow } from '../tracker/row.js';
import { finishedStatuses } from '../tracker/statuses.js';
import { letterOf } from './table.js';
import { TASKS, taskColumns } from './tasks.js';

/** The cells of a column of the tracker, as formulas of other sheets name them; undefined where it has no such column. */
export function trackerRanges(rows: readonly TaskRow[]): (key: keyof TaskRow) => string | undefined {
  const columns = taskColumns(rows);
  return (key) => {
    if (!columns.some((column) => column.key === key)) return undefined;
    const letter = letterOf(columns, key);
    return `'${TASKS}'!$${letter}$2:$${letter}$${rows.length + 1}`;
  };
}

/** A condition that holds while a status is none of the finished ones; `status` is a cell or a range. */
export function unfinished(status: string): string[] {
  return finishedStatuses.map((words) => `${status}<>"${words}"`);
}
