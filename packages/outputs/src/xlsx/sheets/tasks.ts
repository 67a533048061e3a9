import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { dateCell, textCell } from '../cells/cell.js';
import { ANSWER, asDropped, asGroup, LOCKED } from '../cells/style.js';
import { KINDS, type TaskRow } from '../tracker/row.js';
import { type Column, letterOf, overdueRule, rangeOf, statusValidation, tableSheet } from './table.js';

export const TASKS = 'Theo dõi';

type Words = Exclude<keyof TaskRow, 'kind' | 'depth' | 'dueDate' | 'currentDate'>;

/** What a meeting has on paper: together about as wide as a sheet across with letters that can be read. */
const PRINTED: readonly Column<TaskRow>[] = [
  words('id', 'Mã nhiệm vụ', 11),
  {
    key: 'task',
    heading: 'Nội dung nhiệm vụ',
    width: 46,
    cell: (row) => textCell(row.task, look(row, indented(row.depth))),
  },
  words('lead', 'Chủ trì', 20),
  words('due', 'Thời hạn', 16),
  {
    key: 'currentDate',
    heading: 'Hạn hiện hành',
    width: 12,
    cell: (row) => dateCell(row.currentDate, look(row, LOCKED)),
  },
  words('status', 'Trạng thái', 16, ANSWER),
  words('result', 'Kết quả', 28, ANSWER),
  words('remarks', 'Ghi chú', 22, ANSWER),
];

/** What is read on the screen; one that says nothing of any task is left out. */
const FURTHER: readonly Column<TaskRow>[] = [
  words('part', 'Vai trò', 14),
  { key: 'kind', heading: 'Loại', width: 15, cell: (row) => textCell(KINDS[row.kind], look(row, LOCKED)) },
  words('jointLead', 'Cùng chủ trì', 22),
  words('implementer', 'Đơn vị thực hiện', 22),
  words('responsible', 'Phụ trách', 22),
  words('support', 'Phối hợp', 24),
  words('monitor', 'Theo dõi, báo cáo', 22),
  { key: 'dueDate', heading: 'Ngày đến hạn', width: 12, cell: (row) => dateCell(row.dueDate, look(row, LOCKED)) },
  words('criterion', 'Tiêu chí', 26),
  words('findings', 'Tồn tại khắc phục', 30),
  words('deliverable', 'Sản phẩm', 26),
  words('target', 'Chỉ tiêu', 24),
  words('planRemarks', 'Ghi chú của kế hoạch', 26),
  words('changes', 'Điều chỉnh', 30),
];

/** The columns of the tracker of these tasks. */
export function taskColumns(rows: readonly TaskRow[]): readonly Column<TaskRow>[] {
  const used = FURTHER.filter(({ key }) => rows.some((row) => Boolean(row[key as keyof TaskRow])));
  return [...PRINTED, ...used];
}

/** The range that is printed. */
export function printedRange(rows: readonly TaskRow[]): string {
  return `$A$1:$${letterOf(PRINTED, 'remarks')}$${rows.length + 1}`;
}

/** One row a task, groups bold; what is late is coloured by the date that holds now. Only what the office answers is open. */
export function tasksSheet(rows: readonly TaskRow[]): WriteSheet {
  const columns = taskColumns(rows);
  const sheet = tableSheet(TASKS, columns, rows, 2);
  const work = rows.flatMap(({ kind }, place) => (kind === 'group' ? [] : [place]));
  if (work.length === 0) return sheet;
  return {
    ...sheet,
    dataValidations: [statusValidation(rangeOf(columns, 'status', work))],
    conditionalRules: [overdueRule(columns, rows.length, { date: 'currentDate', status: 'status' })],
  };
}

function words(key: Words, heading: string, width: number, style = LOCKED): Column<TaskRow> {
  return { key, heading, width, cell: (row) => textCell(row[key], look(row, style)) };
}

function look({ kind }: TaskRow, style: CellStyle): CellStyle {
  if (kind === 'dropped') return asDropped(style);
  return kind === 'group' ? asGroup(style) : style;
}

function indented(depth: number): CellStyle {
  return depth === 0 ? LOCKED : { ...LOCKED, alignment: { ...LOCKED.alignment, horizontal: 'left', indent: depth } };
}
