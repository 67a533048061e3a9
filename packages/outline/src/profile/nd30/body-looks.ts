import { measureText } from '../../measure/index.js';
import { millimetres } from '../length.js';
import type { ParagraphLook } from '../look.js';
import { look } from './look.js';
import type { Nd30Sizes, Nd30Values } from './settings.js';
import { nd30Texts } from './texts.js';

/** Where "Kính gửi:" starts in model 1.5 of PL III. */
const addresseeIndent = millimetres(35);

/** Looks of what is written across the page: title, addressees, content. */
export function bodyLooks({ body }: Nd30Sizes, values: Nd30Values) {
  const content = {
    size: body,
    align: 'justify',
    firstLine: millimetres(values.firstLine),
    before: values.spaceBefore,
    line: { multiple: values.lineSpacing },
    source: 'PL I, P1, II.6',
  } as const;
  const title = { size: body, align: 'center', bold: true, keepNext: true, source: 'PL I, P1, II.5' } as const;
  return {
    kind: look({ name: 'Tên loại văn bản', ...title, before: 18, outlineLevel: 1 }),
    subject: look({ name: 'Trích yếu nội dung', ...title, balanced: true }),
    authority: look({ name: 'Thẩm quyền ban hành', ...title, before: 12, source: 'PL III, models 1.1 and 1.2' }),
    ...addressees(body, values),
    'legal-basis': look({ name: 'Căn cứ ban hành', ...content, italic: true }),
    text: look({ name: 'Nội dung', ...content }),
    bullet: look({ name: 'Gạch đầu dòng', ...content, source: 'practice; the look is that of PL I, P1, II.6' }),
    'sub-bullet': look({
      name: 'Gạch đầu dòng cấp hai',
      ...content,
      source: 'practice; the look is that of PL I, P1, II.6',
    }),
    'heading-1': look({
      name: 'Đề mục cấp 1',
      ...content,
      ...(values.romanHeadings === 'centred' && { align: 'center', firstLine: 0 }),
      bold: true,
      keepNext: true,
      outlineLevel: 1,
    }),
    'heading-2': look({ name: 'Đề mục cấp 2', ...content, bold: true, keepNext: true, outlineLevel: 2 }),
    'heading-3': look({ name: 'Đề mục cấp 3', ...content, keepNext: true, outlineLevel: 3 }),
    'heading-4': look({ name: 'Đề mục cấp 4', ...content, keepNext: true, outlineLevel: 4 }),
    numbered: look({ name: 'Khoản và điểm', ...content }),
    article: look({ name: 'Điều', ...content, bold: true, outlineLevel: 1 }),
    enacting: look({
      name: 'Lời ban hành',
      ...title,
      before: 12,
      after: 6,
      source: 'PL III, models 1.1 and 1.2',
    }),
  };
}

/** The dashes of several addressees stand under the colon of "Kính gửi:", wherever the size of the letters puts it. */
function addressees(
  size: number,
  values: Nd30Values,
): Record<'addressee-single' | 'addressee-label' | 'addressee-item', ParagraphLook> {
  const label = nd30Texts.addressees.replace(/:$/, '');
  const dash = measureText(`${nd30Texts.recipients.mark} `, { size });
  const row = { size, source: 'PL I, P1, II.9' };
  const after = Math.max(0, values.addresseesAfter - values.spaceBefore);
  return {
    'addressee-single': look({ name: 'Kính gửi một nơi', ...row, align: 'center', before: 18, after }),
    'addressee-label': look({
      name: 'Kính gửi',
      ...row,
      firstLine: addresseeIndent,
      before: 18,
      keepNext: true,
    }),
    'addressee-item': look({
      name: 'Nơi kính gửi',
      ...row,
      left: addresseeIndent + measureText(label, { size }) + dash,
      firstLine: -dash,
      before: 2,
      markSeparator: 'tab',
    }),
  };
}
