import type { WriteSheet } from 'hucre/xlsx';
import { countFormula, formulaCell, textCell, type WrittenCell } from '../cells/cell.js';
import { asGroup, LOCKED } from '../cells/style.js';
import { KINDS, type TaskRow } from '../tracker/row.js';
import { SOON, totalsOf, type UnitTotals, unitsOf } from '../tracker/standing.js';
import { doneStatuses, underWayStatuses } from '../tracker/statuses.js';
import { trackerRanges, unfinished } from './ranges.js';
import { type Column, letterOf, tableSheet } from './table.js';

export const TOTALS = 'Tổng hợp';

interface UnitRow {
  readonly unit: string;
  readonly totals: UnitTotals;
  /** Its row on the sheet, from 1. */
  readonly at: number;
  /** The last row of the units, on the row of the sum. */
  readonly sumTo?: number;
}

type Count = keyof UnitTotals;

const NOBODY = '(Chưa nêu đơn vị chủ trì)';

/** How many tasks each unit leads and where they stand. The formulas follow what the office enters, and lateness the day. */
export function totalsSheet(tasks: readonly TaskRow[], asOf: string | undefined): WriteSheet {
  const units = unitsOf(tasks);
  const rows: UnitRow[] = units.map((unit, index) => ({ unit, totals: totalsOf(unit, tasks, asOf), at: index + 2 }));
  const sum: UnitRow = { unit: '', totals: sumOf(rows), at: units.length + 2, sumTo: units.length + 1 };
  return tableSheet(TOTALS, columnsFor(tasks), [...rows, sum], 1, { filtered: units.length });
}

function columnsFor(tasks: readonly TaskRow[]): Column<UnitRow>[] {
  const range = trackerRanges(tasks);
  const conditions = conditionsOf(range);
  const columns: Column<UnitRow>[] = [];
  const count = (key: Count, heading: string): Column<UnitRow> => ({
    key,
    heading,
    width: 14,
    cell: (row) => {
      const letter = letterOf(columns, key);
      const formula =
        row.sumTo === undefined
          ? `SUMPRODUCT(${conditions[key](ownerOf(row))})`
          : `SUM(${letter}2:${letter}${row.sumTo})`;
      return countFormula(formula, row.totals[key], look(row));
    },
  });
  columns.push(
    { key: 'unit', heading: 'Đơn vị', width: 44, cell: (row) => textCell(nameOf(row), look(row)) },
    count('led', 'Chủ trì'),
    ...(range('jointLead') === undefined ? [] : [count('ledWith', 'Cùng chủ trì')]),
    count('done', 'Hoàn thành'),
    count('underWay', 'Đang thực hiện'),
    count('late', 'Quá hạn'),
    count('soon', `Đến hạn trong ${SOON} ngày`),
    { key: 'share', heading: 'Tỷ lệ hoàn thành', width: 14, cell: (row) => shareCell(row, columns) },
  );
  return columns;
}

/** What each count asks of a row of the tracker, as factors that are 1 or 0. `owner` is the cell of the unit, or an empty text. */
function conditionsOf(range: ReturnType<typeof trackerRanges>): Readonly<Record<Count, (owner: string) => string>> {
  const counted = `(${range('kind')}="${KINDS.task}")`;
  const ledBy = (owner: string) => `(${range('lead')}=${owner})*${counted}`;
  const anyOf = (statuses: readonly string[]) =>
    `((${statuses.map((words) => `(${range('status')}="${words}")`).join('+')})>0)`;
  const date = range('currentDate');
  const open = unfinished(range('status') ?? '')
    .map((condition) => `(${condition})`)
    .join('*');
  return {
    led: ledBy,
    ledWith: (owner) => `ISNUMBER(FIND("; "&${owner}&"; ","; "&${range('jointLead')}&"; "))*${counted}`,
    done: (owner) => `${ledBy(owner)}*${anyOf(doneStatuses)}`,
    underWay: (owner) => `${ledBy(owner)}*${anyOf(underWayStatuses)}`,
    late: (owner) => `${ledBy(owner)}*ISNUMBER(${date})*(${date}<TODAY())*${open}`,
    soon: (owner) => `${ledBy(owner)}*ISNUMBER(${date})*(${date}>=TODAY())*(${date}<=TODAY()+${SOON})*${open}`,
  };
}

function ownerOf({ unit, at }: UnitRow): string {
  return unit === '' ? '""' : `$A${at}`;
}

function nameOf({ unit, sumTo }: UnitRow): string {
  if (sumTo !== undefined) return 'Tổng số';
  return unit === '' ? NOBODY : unit;
}

function shareCell(row: UnitRow, columns: readonly Column<UnitRow>[]): WrittenCell {
  const { done, led } = row.totals;
  const cellOf = (key: Count) => `${letterOf(columns, key)}${row.at}`;
  const style = look(row);
  const percent = { ...style, numFmt: '0%', alignment: { ...style.alignment, horizontal: 'center' as const } };
  return formulaCell(
    `IF(${cellOf('led')}=0,"",${cellOf('done')}/${cellOf('led')})`,
    led === 0 ? '' : done / led,
    percent,
  );
}

function sumOf(rows: readonly UnitRow[]): UnitTotals {
  const sum = (key: Count) => rows.reduce((total, { totals }) => total + totals[key], 0);
  return {
    led: sum('led'),
    ledWith: sum('ledWith'),
    done: sum('done'),
    underWay: sum('underWay'),
    late: sum('late'),
    soon: sum('soon'),
  };
}

function look({ sumTo }: UnitRow) {
  return sumTo === undefined ? LOCKED : asGroup(LOCKED);
}
