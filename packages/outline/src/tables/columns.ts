import type { ColumnContent } from '@rplan/model';
import type { TableColumn } from '../outline.js';

/** A column as a document asks for it. */
export interface AskedColumn {
  readonly content: ColumnContent;
  readonly heading?: string | undefined;
}

interface UsualColumn {
  readonly heading: string;
  /** Room it needs beside the others; the shares of a table's columns follow from it. */
  readonly weight: number;
  readonly align: TableColumn['align'];
}

/** Headings and widths where the office says nothing: practice, the decree has no figure for tables. */
const USUAL: Readonly<Record<ColumnContent, UsualColumn>> = {
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
  deliverable: { heading: 'Sản phẩm', weight: 3.5, align: 'left' },
  proof: { heading: 'Tài liệu kiểm chứng', weight: 3.5, align: 'left' },
  basis: { heading: 'Căn cứ', weight: 3.5, align: 'left' },
  target: { heading: 'Chỉ tiêu', weight: 3.5, align: 'left' },
  resources: { heading: 'Kinh phí', weight: 2.5, align: 'left' },
  maximum: { heading: 'Điểm tối đa', weight: 1.6, align: 'center' },
  points: { heading: 'Điểm đạt', weight: 1.6, align: 'center' },
  achieved: { heading: 'Kết quả đạt được', weight: 2.5, align: 'center' },
  deducts: { heading: 'Điểm trừ', weight: 1.6, align: 'center' },
  recovers: { heading: 'Điểm dự kiến tăng', weight: 1.8, align: 'center' },
  rank: { heading: 'Xếp hạng', weight: 1.8, align: 'center' },
  status: { heading: 'Tình trạng', weight: 2.4, align: 'center' },
  remark: { heading: 'Ghi chú', weight: 2.5, align: 'left' },
};

const USUAL_SETS: Readonly<Record<'task' | 'finding' | 'points' | 'target' | 'progress', readonly ColumnContent[]>> = {
  task: ['ordinal', 'task', 'lead', 'support', 'due', 'deliverable'],
  finding: ['ordinal', 'finding', 'about', 'deducts'],
  points: ['ordinal', 'about', 'maximum', 'points', 'deducts'],
  target: ['ordinal', 'task', 'target', 'due'],
  progress: ['ordinal', 'task', 'lead', 'due', 'status', 'remark'],
};

/** The columns a table has: those asked for, else the usual ones of its kind. */
export function columnsFor(rows: keyof typeof USUAL_SETS, asked: readonly AskedColumn[]): readonly AskedColumn[] {
  return asked.length > 0 ? asked : USUAL_SETS[rows].map((content) => ({ content }));
}

/** Headings, shares of the width and alignment. */
export function layOut(columns: readonly AskedColumn[]): TableColumn[] {
  const total = columns.reduce((sum, { content }) => sum + USUAL[content].weight, 0);
  return columns.map(({ content, heading }) => ({
    heading: [{ type: 'text', text: heading ?? USUAL[content].heading }],
    width: USUAL[content].weight / total,
    align: USUAL[content].align,
  }));
}

/** A table of more columns than this reads badly on an upright page. */
export const WIDEST_UPRIGHT = 6;
