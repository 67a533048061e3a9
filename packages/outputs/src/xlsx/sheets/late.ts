import { parseIso } from '@rplan/calendar';
import type { WriteSheet } from 'hucre/xlsx';
import { asDate, countFormula, formulaCell, textCell } from '../cells/cell.js';
import { LOCKED } from '../cells/style.js';
import type { TaskRow } from '../tracker/row.js';
import { countedTasks, daysLate, unitsOf } from '../tracker/standing.js';
import { trackerRanges, unfinished } from './ranges.js';
import { type Column, overdueRule, tableSheet } from './table.js';

export const LATE = 'Quá hạn theo đơn vị';

interface LateRow {
  readonly task: TaskRow;
  readonly at: number;
  readonly late: number | undefined;
}

/**
 * The tasks that have a last day, unit by unit, with how many days each is late. State and day are looked up in the tracker by the code of
 * the task, so that they follow what the office enters, and the order in which it sorts.
 */
export function lateSheet(tasks: readonly TaskRow[], asOf: string | undefined): WriteSheet | undefined {
  const dated = countedTasks(tasks).filter(({ currentDate }) => parseIso(currentDate ?? '') !== undefined);
  if (dated.length === 0) return undefined;
  const rows = unitsOf(tasks)
    .flatMap((unit) => dated.filter(({ lead }) => lead === unit))
    .map((task, index): LateRow => {
      const days = daysLate(task, asOf);
      return { task, at: index + 2, late: days !== undefined && days > 0 ? days : undefined };
    });
  const columns = columnsFor(tasks);
  return {
    ...tableSheet(LATE, columns, rows, 2),
    conditionalRules: [overdueRule(columns, rows.length, { date: 'date', status: 'status' })],
  };
}

function columnsFor(tasks: readonly TaskRow[]): Column<LateRow>[] {
  const range = trackerRanges(tasks);
  const found = (key: keyof TaskRow, at: number) => `INDEX(${range(key)},MATCH($B${at},${range('id')},0))`;
  return [
    { key: 'lead', heading: 'Đơn vị chủ trì', width: 30, cell: ({ task }) => textCell(task.lead, LOCKED) },
    { key: 'id', heading: 'Mã nhiệm vụ', width: 13, cell: ({ task }) => textCell(task.id, LOCKED) },
    { key: 'task', heading: 'Nội dung', width: 60, cell: ({ task }) => textCell(task.task, LOCKED) },
    {
      key: 'date',
      heading: 'Hạn hiện hành',
      width: 13,
      cell: ({ task, at }) =>
        formulaCell(found('currentDate', at), new Date(`${task.currentDate}T00:00:00Z`), asDate(LOCKED)),
    },
    {
      key: 'status',
      heading: 'Trạng thái',
      width: 18,
      cell: ({ task, at }) => formulaCell(`${found('status', at)}&""`, task.status, LOCKED),
    },
    {
      key: 'late',
      heading: 'Số ngày quá hạn',
      width: 12,
      cell: ({ at, late }) => {
        const formula = `IF(AND(ISNUMBER($D${at}),$D${at}<TODAY(),${unfinished(`$E${at}`).join(',')}),TODAY()-$D${at},"")`;
        return countFormula(formula, late ?? '', LOCKED);
      },
    },
  ];
}
