import type { ColumnContent } from '@rplan/model';
import { taskTextHeadings } from '@rplan/words';
import type { ColumnsSetting, SettingValues } from '../settings.js';
import type { AskedColumn, TableColumns, UsualColumn } from '../tables.js';
import { eachTaskText } from './task-texts.js';

/** Headings, room and alignment where the office says nothing: practice, the decree has no figure for tables. */
const usual: Readonly<Record<ColumnContent, UsualColumn>> = {
  ordinal: { heading: 'TT', weight: 1.1, align: 'center' },
  task: { heading: 'Nhiệm vụ, giải pháp', weight: 7, align: 'justify' },
  finding: { heading: 'Tồn tại, hạn chế', weight: 6, align: 'justify' },
  about: { heading: 'Lĩnh vực, tiêu chí', weight: 3.5, align: 'left' },
  fixes: { heading: 'Tồn tại được khắc phục', weight: 5, align: 'justify' },
  cause: { heading: 'Nguyên nhân', weight: 3, align: 'left' },
  lead: { heading: 'Đơn vị chủ trì', weight: 3, align: 'left' },
  'joint lead': { heading: 'Đơn vị đồng chủ trì', weight: 3, align: 'left' },
  implementer: { heading: 'Đơn vị thực hiện', weight: 3, align: 'left' },
  support: { heading: 'Đơn vị phối hợp', weight: 3, align: 'left' },
  monitor: { heading: 'Đơn vị theo dõi', weight: 3, align: 'left' },
  responsible: { heading: 'Lãnh đạo phụ trách', weight: 3, align: 'left' },
  due: { heading: 'Thời gian hoàn thành', weight: 2.8, align: 'center' },
  ...eachTaskText((heading): UsualColumn => ({ heading, weight: 3.5, align: 'left' })),
  resources: { heading: taskTextHeadings.resources, weight: 2.5, align: 'left' },
  basis: { heading: 'Căn cứ', weight: 3.5, align: 'left' },
  target: { heading: 'Chỉ tiêu', weight: 3.5, align: 'left' },
  maximum: { heading: 'Điểm tối đa', weight: 1.6, align: 'center' },
  points: { heading: 'Điểm đạt', weight: 1.6, align: 'center' },
  achieved: { heading: 'Kết quả đạt được', weight: 2.5, align: 'center' },
  deducts: { heading: 'Điểm trừ', weight: 1.6, align: 'center' },
  recovers: { heading: 'Điểm dự kiến tăng', weight: 1.8, align: 'center' },
  rank: { heading: 'Xếp hạng', weight: 1.8, align: 'center' },
  status: { heading: 'Tình trạng', weight: 2.4, align: 'center' },
  remark: { heading: 'Ghi chú', weight: 2.5, align: 'left' },
  'reported result': { heading: 'Kết quả thực hiện', weight: 3.5, align: 'left' },
  reason: { heading: 'Nguyên nhân, vướng mắc', weight: 3, align: 'left' },
  'days late': { heading: 'Số ngày quá hạn', weight: 1.8, align: 'center' },
};

const contents = Object.keys(usual) as ColumnContent[];

function columns(...set: readonly ColumnContent[]): ColumnsSetting<ColumnContent> {
  return { type: 'columns', default: set, choices: contents, source };
}

const source = 'practice; the decree has no figure for tables';

/** The columns of each kind of table, and headings wherever a column stands, as an office chooses them. */
export const columnSettings = {
  taskColumns: columns('ordinal', 'task', 'lead', 'support', 'due', 'deliverable'),
  findingColumns: columns('ordinal', 'finding', 'about', 'deducts'),
  pointsColumns: columns('ordinal', 'about', 'maximum', 'points', 'deducts'),
  targetColumns: columns('ordinal', 'task', 'target', 'due'),
  progressColumns: columns('ordinal', 'task', 'lead', 'due', 'status', 'remark'),
  columnHeadings: columns(),
};

/** The tables of a layout with an office's choices: `"lead"`, or with a heading of its own `"lead = Cơ quan chủ trì"`. */
export function tableColumns(
  values: SettingValues<typeof columnSettings> & { readonly groupRows: 'restart' | 'through' | (string & {}) },
): TableColumns {
  const headings = Object.fromEntries(
    values.columnHeadings.map(asked).flatMap(({ content, heading }) => (heading ? [[content, heading]] : [])),
  );
  const renamed = Object.entries(usual).map(([content, column]) => [
    content,
    { ...column, heading: headings[content] ?? column.heading },
  ]);
  return {
    usual: Object.fromEntries(renamed) as TableColumns['usual'],
    sets: {
      task: values.taskColumns.map(asked),
      finding: values.findingColumns.map(asked),
      points: values.pointsColumns.map(asked),
      target: values.targetColumns.map(asked),
      progress: values.progressColumns.map(asked),
    },
    widestUpright: 6,
    restart: values.groupRows === 'restart',
  };
}

function asked(written: string): AskedColumn {
  const [content = '', ...heading] = written.split('=');
  return {
    content: content.trim() as ColumnContent,
    ...(heading.length > 0 && { heading: heading.join('=').trim() }),
  };
}
