import { measureText } from '../../measure/index.js';
import { millimetres } from '../length.js';
import { ascent, look } from './look.js';
import type { Nd30Sizes, Nd30Values } from './settings.js';

/** The label, the lines below it and the drafter's mark have one size in both sets. */
const labelSize = 12;
const recipientSize = 11;
/** The word "Phụ lục" has one size in both sets. */
const appendixSize = 14;

/** Height of a line of Times as a share of its size. */
const FONT_LINE = 1.15;

/** Looks below the content: boxes 7, 9b, 12 and 13 of the drawing, appendices, notes and the page number. */
export function footLooks({ body }: Nd30Sizes, values: Nd30Values) {
  const signing = { size: body, bold: true, align: 'center', source: 'PL I, P1, II.7' } as const;
  const dash = measureText('- ', { size: recipientSize });
  return {
    'recipients-label': look({
      name: 'Nơi nhận',
      size: labelSize,
      bold: true,
      italic: true,
      // Level with the first line of the signature beside it, which is larger.
      before: ascent * (body - labelSize),
      source: 'PL I, P1, II.9',
    }),
    recipient: look({
      name: 'Danh sách nơi nhận',
      size: recipientSize,
      left: dash,
      firstLine: -dash,
      markSeparator: 'tab',
      source: 'PL I, P1, II.9',
    }),
    drafter: look({ name: 'Ký hiệu người soạn thảo', size: recipientSize, source: 'PL I, P1, III.3' }),
    'signing-authority': look({ name: 'Quyền hạn và chức vụ', ...signing }),
    'signing-gap': look({
      name: 'Chỗ ký và đóng dấu',
      ...signing,
      bold: false,
      // A line that grows with what is put into it: a picture of the signature is not cut off.
      before: millimetres(values.signatureSpace) - body * FONT_LINE,
      source: 'practice; the decree has no figure',
    }),
    signatory: look({ name: 'Họ tên người ký', ...signing }),
    'signing-also': look({ name: 'Chức danh khác của người ký', ...signing }),
    'appendix-label': look({
      name: 'Phụ lục',
      size: appendixSize,
      bold: true,
      align: 'center',
      keepNext: true,
      outlineLevel: 1,
      source: 'PL I, P1, III.1',
    }),
    'appendix-title': look({
      name: 'Tên phụ lục',
      size: body,
      bold: true,
      align: 'center',
      balanced: true,
      keepNext: true,
      source: 'PL I, P1, III.1',
    }),
    'appendix-reference': look({
      name: 'Kèm theo văn bản',
      size: body,
      italic: true,
      align: 'center',
      balanced: true,
      keepNext: true,
      source: 'PL I, P1, III.1',
    }),
    note: look({
      name: 'Chú thích cuối trang',
      size: values.noteSize,
      align: 'justify',
      source: 'practice; the decree has no figure',
    }),
    contact: look({
      name: 'Thông tin liên hệ',
      size: values.contactSize,
      align: 'center',
      before: 3,
      lineAbove: 0.75,
      source: 'PL I, P1, III.4',
    }),
    'page-number': look({ name: 'Số trang', size: body, align: 'center', source: 'PL I, P1, I.7' }),
  };
}
