import type { WriteSheet } from 'hucre/xlsx';
import { dateCell, textCell } from '../cells/cell.js';
import { ANSWER, LOCKED } from '../cells/style.js';
import type { StepRow } from '../tracker/row.js';
import { type Column, overdueRule, rangeOf, statusValidation, tableSheet } from './table.js';

export const STEPS = 'Kỳ, mốc';

export const stepColumns: readonly Column<StepRow>[] = [
  { key: 'id', heading: 'Mã nhiệm vụ', width: 13, cell: ({ id }) => textCell(id, LOCKED) },
  { key: 'kind', heading: 'Kỳ, đợt, mốc', width: 13, cell: ({ kind }) => textCell(kind, LOCKED) },
  { key: 'task', heading: 'Nội dung', width: 60, cell: ({ task }) => textCell(task, LOCKED) },
  { key: 'date', heading: 'Ngày đến hạn', width: 13, cell: ({ date }) => dateCell(date, LOCKED) },
  { key: 'dataTo', heading: 'Số liệu đến ngày', width: 13, cell: ({ dataTo }) => dateCell(dataTo, LOCKED) },
  { key: 'status', heading: 'Trạng thái', width: 17, cell: ({ status }) => textCell(status, ANSWER) },
  { key: 'result', heading: 'Kết quả', width: 40, cell: () => textCell('', ANSWER) },
];

/** Turns of recurring deadlines, several due days and milestones: a row a day. */
export function stepsSheet(rows: readonly StepRow[]): WriteSheet {
  return {
    ...tableSheet(STEPS, stepColumns, rows, 2),
    dataValidations: [statusValidation(rangeOf(stepColumns, 'status', [...rows.keys()]))],
    conditionalRules: [overdueRule(stepColumns, rows.length, { date: 'date', status: 'status' })],
  };
}
