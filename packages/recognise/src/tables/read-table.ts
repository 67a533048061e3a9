import type { Table } from '@rplan/word-reader';
import type { FreeTable, Part } from '../model.js';
import { freeRowsOf, wordGrid } from './cells.js';
import { type Header, headerOf } from './header.js';
import { readScores } from './scores.js';
import { isTaskHeader, readTasks } from './tasks.js';

/** The header that a table had, for one that goes on with it on the next page. */
export interface TableReading {
  readonly parts: readonly Part[];
  readonly header?: Header;
}

/**
 * A table as what it holds: tasks where its columns say so, points by the codes of an index, else its words. A table without a heading that is
 * as wide as the one directly before goes on with it: Word tables are cut at pages.
 */
export function readTable(table: Table, before: TableReading | undefined): TableReading {
  const grid = wordGrid(table);
  const own = headerOf(grid);
  const goesOn = own === undefined && before?.header?.columns.length === grid.width ? before.header : undefined;
  const header = own ?? goesOn;
  const free = (): FreeTable => ({ type: 'table', rows: freeRowsOf(grid.rows), doubts: [{ code: 'free-table' }] });
  const rows = grid.rows.slice(own?.end ?? 0);
  if (header && isTaskHeader(header)) {
    const title = grid.rows.slice(0, own?.first ?? 0);
    const above: Part[] = title.length > 0 ? [{ type: 'table', rows: freeRowsOf(title) }] : [];
    return { parts: [...above, readTasks(header, rows)], header };
  }
  const scores = readScores(grid, rows.length);
  if (scores) return { parts: [scores], ...(header && { header }) };
  const filled = grid.rows.some(({ cells }) => cells.some(({ lines }) => lines.length > 0));
  return { parts: filled ? [free()] : [], ...(header && { header }) };
}
