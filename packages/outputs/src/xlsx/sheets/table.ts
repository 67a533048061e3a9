import type { ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { colToLetter } from 'hucre/xlsx';
import { textCell, type WrittenCell } from '../cells/cell.js';
import { HEADER, OVERDUE } from '../cells/style.js';
import { allStatuses, finishedStatuses } from '../tracker/statuses.js';
import { rowHeights, widthsFor } from './row-heights.js';

/** A column of a table: its heading, its width in letters, and its cell in a row. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: Row) => WrittenCell;
}

/** A table under a frozen, filtered header on a protected sheet: cells that are not locked are the office's. Rows below the `filtered` ones stay. */
export function tableSheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  frozenColumns: number,
  { filtered = Math.max(rows.length, 1) }: { readonly filtered?: number } = {},
): WriteSheet {
  const table = [
    columns.map(({ heading }) => textCell(heading, HEADER)),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ];
  const cells = new Map(
    table.flatMap((line, row) => line.map((cell, column): [string, WrittenCell] => [`${row},${column}`, cell])),
  );
  // Bold type and the filter's button take the room of three letters more.
  const headings = columns.map(({ heading }) => `${heading} ▼▼`);
  const words = [headings, ...table.slice(1).map((line) => line.map(shownIn))];
  const widths = widthsFor(
    words,
    columns.map(({ width }) => width),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    rowDefs: rowHeights(words, widths),
    freezePane: { rows: 1, columns: frozenColumns },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${filtered + 1}` },
    // Without a password: it guards against a slip of the hand, not against the office.
    protection: {
      sheet: true,
      objects: true,
      scenarios: true,
      autoFilter: true,
      sort: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

/** In inches, about ten millimetres. */
const MARGINS = { top: 0.4, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 } as const;

function shownIn({ value, formulaResult }: WrittenCell): string {
  const shown = formulaResult ?? value;
  return typeof shown === 'string' ? shown : '';
}

/** The range of a column's cells in the rows given by their places, neighbours joined: `L2:L5 L7`. */
export function rangeOf<Row>(columns: readonly Column<Row>[], key: string, places: readonly number[]): string {
  const letter = letterOf(columns, key);
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([from, to]) => `${letter}${from + 2}:${letter}${to + 2}`).join(' ');
}

export function letterOf<Row>(columns: readonly Column<Row>[], key: string): string {
  return colToLetter(columns.findIndex((column) => column.key === key));
}

export function statusValidation(range: string): DataValidation {
  return {
    type: 'list',
    values: [...allStatuses],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Trạng thái',
    errorMessage: 'Chọn một trạng thái trong danh sách.',
    range,
  };
}

/** Colours a row of the table once its day is over and its status is none of the finished ones. The clock is Excel's. */
export function overdueRule<Row>(
  columns: readonly Column<Row>[],
  rows: number,
  { date, status }: { date: string; status: string },
): ConditionalRule {
  const day = `$${letterOf(columns, date)}2`;
  const open = finishedStatuses.map((words) => `$${letterOf(columns, status)}2<>"${words}"`);
  return {
    type: 'expression',
    priority: 1,
    formula: `AND(ISNUMBER(${day}),${day}<TODAY(),${open.join(',')})`,
    style: OVERDUE,
    range: `A2:${colToLetter(columns.length - 1)}${rows + 1}`,
  };
}
