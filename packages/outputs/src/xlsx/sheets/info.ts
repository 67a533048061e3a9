import { formatIso, formatShort, isComplete } from '@rplan/calendar';
import { kindName } from '@rplan/kinds';
import { type Names, numberWords, plainWords, titleOf } from '@rplan/words';
import type { WriteSheet } from 'hucre/xlsx';
import { countCell, dateCell, textCell, type WrittenCell } from '../cells/cell.js';
import { asGroup, LOCKED } from '../cells/style.js';
import { LATE } from './late.js';
import { rowHeights } from './row-heights.js';
import { STEPS } from './steps.js';
import { TASKS } from './tasks.js';
import { TOTALS } from './totals.js';

export const INFO = 'Thông tin';

/** The label of the day up to which reports and amendments counted. */
export const MADE_ON = 'Tính đến ngày';
/** The label of the unit that a tracker of its own was made for, by the name that the plan has for it. */
export const MADE_FOR = 'Mã đơn vị';
const WIDTHS = [28, 90] as const;

/** Which document the tracker was made from, in what state, and how the workbook is to be used. */
export function infoSheet(names: Names, hash: string | undefined, unit?: UnitTasks): WriteSheet {
  const rows = infoRows(names, hash, unit);
  const cells = new Map<string, WrittenCell>();
  for (const [row, [label, cell]] of rows.entries()) {
    cells.set(`${row},0`, textCell(label, asGroup(LOCKED)));
    cells.set(`${row},1`, cell);
  }
  return {
    name: INFO,
    columns: WIDTHS.map((width) => ({ width })),
    cells,
    rowDefs: rowHeights(
      rows.map(([label, { value }]) => [label, typeof value === 'string' ? value : '']),
      WIDTHS,
    ),
    protection: { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** A unit and how many tasks its tracker has. */
export interface UnitTasks {
  readonly unit: string;
  readonly count: number;
}

function infoRows(
  names: Names,
  hash: string | undefined,
  unit: UnitTasks | undefined,
): readonly (readonly [string, WrittenCell])[] {
  const { plan } = names;
  const { document } = plan;
  const text = (words: string) => textCell(words, LOCKED);
  const { date } = document;
  const work = plan.tasks.filter(({ group }) => !group);
  return [
    ['Loại văn bản', text(kindName(document.kind))],
    ['Trích yếu', text(plainWords(document.title, names))],
    ['Cơ quan ban hành', text(document.issuer === undefined ? '' : titleOf(document.issuer, names))],
    ['Số, ký hiệu', text(registered(document.number))],
    ['Ngày ban hành', date && isComplete(date) ? leftDate(formatIso(date)) : text(date ? formatShort(date) : '')],
    ['Giai đoạn', text(periodWords(document))],
    ...(unit
      ? ([
          ['Đơn vị', text(titleOf(unit.unit, names))],
          [MADE_FOR, text(unit.unit)],
        ] as const)
      : []),
    ['Số nhiệm vụ', countCell(unit?.count ?? work.length, LOCKED)],
    [MADE_ON, leftDate(plan.asOf)],
    ['Mô hình dữ liệu', text(plan.schema)],
    ['Mã văn bản trong mô hình', text(document.id)],
    ...(hash === undefined ? [] : [['SHA-256 của tệp JSON', text(hash)] as const]),
    [
      'Cách dùng',
      text(
        'Ô nền vàng để đơn vị nhập: trạng thái, kết quả, ghi chú. Các ô lấy từ kế hoạch được khóa, không có mật khẩu; lọc được ngay, ' +
          'muốn sắp xếp thì bỏ bảo vệ trang tính trước (Xem lại > Bỏ bảo vệ trang tính). ' +
          'Dòng tô đỏ là nhiệm vụ đã qua hạn hiện hành mà chưa xong, tính theo ngày của máy đang mở tệp. ' +
          (unit ? '' : `Trang "${TOTALS}" và "${LATE}" tự tính lại theo những gì đã nhập ở trang "${TASKS}". `) +
          `Hạn định kỳ, hạn nhiều đợt và mốc của nhiệm vụ được theo dõi ở trang "${STEPS}". ` +
          `Khi in, trang "${TASKS}" chỉ in đến cột Ghi chú để đọc được.`,
      ),
    ],
  ];
}

/** A number that the registry has not given yet is no number. */
function registered(number: string | undefined): string {
  if (number === undefined || number === '_') return '(chưa cấp số)';
  return number.startsWith('_') ? `(chưa cấp số)${number.slice(1)}` : numberWords(number);
}

function periodWords({ year, period }: Names['plan']['document']): string {
  if (period && period.from !== period.to) return `${period.from}–${period.to}`;
  return String(period?.from ?? year ?? '');
}

function leftDate(iso: string | undefined): WrittenCell {
  const cell = dateCell(iso, LOCKED);
  return { ...cell, style: { ...cell.style, alignment: { ...LOCKED.alignment, horizontal: 'left' } } };
}
