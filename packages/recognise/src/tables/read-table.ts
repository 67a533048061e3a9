import { type Block, linesOf, type Table } from '@rplan/word-reader';
import type { FreeTable, Part } from '../model.js';
import { hasPicture } from '../prose/looks.js';
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
  const reading = readWords(table, before);
  const pictures = table.rows.flatMap(({ cells }) => cells.filter(({ blocks }) => blocks.some(showsPicture)));
  if (pictures.length === 0) return reading;
  // Of a picture in a cell nothing is kept, which its table says; a table of pictures alone is one too.
  const doubt = {
    code: 'picture',
    about: linesOf(pictures[0]?.blocks ?? [])
      .join(' ')
      .trim(),
  } as const;
  const parts: readonly Part[] = reading.parts.length > 0 ? reading.parts : [{ type: 'picture' }];
  return {
    ...reading,
    parts: parts.map((part, at) => (at === 0 ? { ...part, doubts: [...(part.doubts ?? []), doubt] } : part)),
  };
}

function showsPicture(block: Block): boolean {
  return block.type === 'paragraph'
    ? hasPicture(block)
    : block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(showsPicture)));
}

function readWords(table: Table, before: TableReading | undefined): TableReading {
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
