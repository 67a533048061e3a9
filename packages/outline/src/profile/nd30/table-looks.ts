import { measureText } from '../../measure/index.js';
import type { TableLook } from '../look.js';
import { look } from './look.js';
import type { Nd30Sizes, Nd30Values } from './settings.js';

const source = 'practice; the decree has no figure for tables';

/** Looks inside and above tables of data. */
export function tableLooks({ body }: Nd30Sizes, { tableSize: size }: Nd30Values) {
  const cell = { size, before: 2, after: 2, source };
  const dash = measureText('- ', { size });
  return {
    'table-title': look({
      name: 'Tên bảng',
      size: body,
      bold: true,
      align: 'center',
      before: 6,
      keepNext: true,
      source,
    }),
    'table-head': look({ name: 'Đầu bảng', ...cell, bold: true, align: 'center' }),
    'table-cell': look({ name: 'Ô bảng', ...cell }),
    'table-group': look({ name: 'Nhóm hàng', ...cell, bold: true, keepNext: true }),
    'table-bullet': look({
      name: 'Gạch đầu dòng trong bảng',
      ...cell,
      left: dash,
      firstLine: -dash,
      markSeparator: 'tab',
    }),
  };
}

export function tableLook({ tableCells }: Nd30Values): TableLook {
  return { borderThickness: 0.5, cellPadding: 4, before: 6, cells: tableCells, source };
}
