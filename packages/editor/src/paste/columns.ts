import { type ColumnMeaning, meaningOf } from '@rplan/recognise/columns';
import type { Cell, GridRow } from './grid.js';
import { textOfCell } from './grid.js';

/** What a column tells of a task. */
export type Meaning = ColumnMeaning;

export interface Column {
  readonly meaning: Meaning | undefined;
  readonly heading: string;
}

export interface Header {
  readonly columns: readonly Column[];
  /** How many rows it takes. */
  readonly rows: number;
}

/**
 * The heading of a table: the first rows in which most of the cells that are not merged are headings, a task's among them. Two rows where
 * a heading is split (`Cơ quan thực hiện` above `Chủ trì` and `Phối hợp`). Undefined where there is none.
 */
export function headerOf(rows: readonly GridRow[]): Header | undefined {
  for (let first = 0; first < Math.min(rows.length, FURTHEST_HEADER); first++) {
    if (!isHeading(rows[first])) continue;
    let end = first + 1;
    while (end < rows.length && end < first + 3 && continuesHeading(rows[end], rows[end - 1])) end++;
    const columns = columnsOf(rows.slice(first, end));
    if (columns.some(({ meaning }) => meaning === 'task')) return { columns, rows: end };
  }
  return undefined;
}

/** Above the heading may stand the title of the table. */
const FURTHEST_HEADER = 4;

function isHeading(row: GridRow | undefined): boolean {
  const texts = distinct(row?.cells ?? []);
  const known = texts.filter((text) => meaningOf(text));
  return known.length >= 2 && known.length * 2 >= texts.length;
}

/** A second row of headings holds what is merged from above, and narrower headings. A row of column numbers counts too. */
function continuesHeading(row: GridRow | undefined, above: GridRow | undefined): boolean {
  const cells = row?.cells ?? [];
  const own = cells.filter(({ merged, lines }) => !merged && lines.length > 0);
  const numbers = cells.every((cell) => /^(?:\(?\d{1,2}\)?|)$/.test(textOfCell(cell)));
  if (numbers && own.length > 1)
    return cells.map(textOfCell).filter(Boolean).join().replace(/[()]/g, '').startsWith('1,2');
  const fromAbove = cells.some((cell, x) => cell.merged && textOfCell(cell) === textOfCell(above?.cells[x]));
  return fromAbove && own.length > 0 && own.every((cell) => meaningOf(textOfCell(cell)));
}

function columnsOf(rows: readonly GridRow[]): Column[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, x): Column => {
    const texts = rows.map(({ cells }) => textOfCell(cells[x])).filter((text) => text && !/^\(?\d+\)?$/.test(text));
    const lowest = texts.findLast((text) => meaningOf(text));
    return { meaning: lowest === undefined ? undefined : meaningOf(lowest), heading: texts.at(-1) ?? '' };
  });
}

function distinct(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map(textOfCell).filter(Boolean))];
}
