import type { ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { colToLetter } from 'hucre/xlsx';
import { textCell, type WrittenCell } from '../cells/cell.js';
import { HEADER, OVERDUE } from '../cells/style.js';
import { allStatuses, finishedStatuses } from '../tracker/statuses.js';
import { rowHeights } from './row-heights.js';

/** A column of a table: its heading, its width in letters, and its cell in a row. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: Row) => WrittenCell;
}

/** A table under a frozen, filtered header on a protected sheet: cells that are not locked are the office's. */
export function tableSheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  frozenColumns: number,
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
  const words = [
    headings,
    ...table.slice(1).map((line) => line.map(({ value }) => (typeof value === 'string' ? value : ''))),
  ];
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells,
    rowDefs: rowHeights(
      words,
      columns.map(({ width }) => width),
    ),
    freezePane: { rows: 1, columns: frozenColumns },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${Math.max(rows.length, 1) + 1}` },
    // Without a password: it guards against a slip of the hand, not against the office.
    protection: {
      sheet: true,
      objects: true,
      scenarios: true,
      autoFilter: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
    },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
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

function letterOf<Row>(columns: readonly Column<Row>[], key: string): string {
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

export function dateValidation(range: string): DataValidation {
  return {
    type: 'date',
    operator: 'greaterThan',
    // 01/01/2000, as the number that Excel keeps for it.
    formula1: '36526',
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Ngày',
    errorMessage: 'Nhập ngày theo dạng ngày/tháng/năm.',
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
