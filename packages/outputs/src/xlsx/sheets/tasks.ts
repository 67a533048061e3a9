import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { dateCell, textCell } from '../cells/cell.js';
import { asDropped, asGroup, EDITABLE, LOCKED } from '../cells/style.js';
import type { TaskRow } from '../tracker/row.js';
import { type Column, dateValidation, overdueRule, rangeOf, statusValidation, tableSheet } from './table.js';

export const TASKS = 'Theo dõi';

type Words = Exclude<keyof TaskRow, 'group' | 'dropped' | 'depth' | 'dueDate' | 'currentDate'>;

const columns: readonly Column<TaskRow>[] = [
  { key: 'id', heading: 'Mã nhiệm vụ', width: 13, cell: (row) => textCell(row.id, look(row, LOCKED)) },
  {
    key: 'task',
    heading: 'Nội dung nhiệm vụ',
    width: 48,
    cell: (row) => textCell(row.task, look(row, indented(row.depth))),
  },
  words('criterion', 'Tiêu chí', 26),
  words('findings', 'Tồn tại khắc phục', 30),
  words('lead', 'Chủ trì', 22),
  words('support', 'Phối hợp', 22),
  words('due', 'Thời hạn', 20),
  { key: 'dueDate', heading: 'Ngày đến hạn', width: 13, cell: (row) => dateCell(row.dueDate, look(row, EDITABLE)) },
  {
    key: 'currentDate',
    heading: 'Hạn hiện hành',
    width: 13,
    cell: (row) => dateCell(row.currentDate, look(row, EDITABLE)),
  },
  words('deliverable', 'Sản phẩm', 26),
  words('target', 'Chỉ tiêu', 24),
  words('status', 'Trạng thái', 17),
  words('result', 'Kết quả', 30),
  words('remarks', 'Ghi chú', 26),
  words('changes', 'Điều chỉnh', 30),
];

/** One row a task, groups bold; what is late is coloured by the date that holds now. */
export function tasksSheet(rows: readonly TaskRow[]): WriteSheet {
  const sheet = tableSheet(TASKS, columns, rows, 2);
  const work = rows.flatMap(({ group }, place) => (group ? [] : [place]));
  if (work.length === 0) return sheet;
  const ranges = (key: string) => rangeOf(columns, key, work);
  return {
    ...sheet,
    dataValidations: [
      statusValidation(ranges('status')),
      dateValidation(`${ranges('dueDate')} ${ranges('currentDate')}`),
    ],
    conditionalRules: [overdueRule(columns, rows.length, { date: 'currentDate', status: 'status' })],
  };
}

function words(key: Words, heading: string, width: number): Column<TaskRow> {
  return { key, heading, width, cell: (row) => textCell(row[key], look(row, EDITABLE)) };
}

function look({ group, dropped }: TaskRow, style: CellStyle): CellStyle {
  if (dropped) return asDropped(style);
  return group ? asGroup(style) : style;
}

function indented(depth: number): CellStyle {
  return depth === 0
    ? EDITABLE
    : { ...EDITABLE, alignment: { ...EDITABLE.alignment, horizontal: 'left', indent: depth } };
}
