import { ascent, look } from './look.js';
import type { Nd30Sizes } from './settings.js';

/** Below the names; the models of PL III leave about half a line here. */
const beforeNumber = 6;
/** The number has one size in both sets. */
const numberSize = 13;
/** Marks: 13 to 14 by the decree; 13 as its table prints it, so that THƯỢNG KHẨN keeps air in its 40 mm. */
const markSize = 13;
const markBox = { thickness: 0.75, height: 22.7, padding: 6 };

/** Looks above the body: boxes 1 to 5 and 9a to 11 of the drawing. */
export function headLooks({ head, body }: Nd30Sizes) {
  const centred = { align: 'center' } as const;
  return {
    superior: look({ name: 'Cơ quan chủ quản', size: head, ...centred, source: 'PL I, P1, II.2' }),
    issuer: look({ name: 'Cơ quan ban hành', size: head, bold: true, ...centred, source: 'PL I, P1, II.2' }),
    'national-name': look({ name: 'Quốc hiệu', size: head, bold: true, ...centred, source: 'PL I, P1, II.1' }),
    motto: look({ name: 'Tiêu ngữ', size: body, bold: true, ...centred, source: 'PL I, P1, II.1' }),
    number: look({
      name: 'Số và ký hiệu',
      size: numberSize,
      ...centred,
      // Level with the date beside it, which may be a point larger.
      before: beforeNumber + ascent * (body - numberSize),
      source: 'PL I, P1, II.3',
    }),
    'place-and-date': look({
      name: 'Địa danh và thời gian',
      size: body,
      smallest: 13,
      italic: true,
      ...centred,
      before: beforeNumber,
      source: 'PL I, P1, II.4',
    }),
    'letter-subject': look({
      name: 'Trích yếu công văn',
      size: head,
      ...centred,
      before: 6,
      balanced: true,
      source: 'PL I, P1, II.5',
    }),
    urgency: look({
      name: 'Mức độ khẩn',
      size: markSize,
      bold: true,
      // The stamp's ink is bright red; flush left, where the drawing has box 10b.
      color: 'FF0000',
      before: 6,
      box: markBox,
      source: 'PL I, P1, III.2 and IV',
    }),
    'draft-mark': look({
      name: 'Dấu dự thảo',
      size: markSize,
      bold: true,
      ...centred,
      before: 6,
      box: markBox,
      source: 'practice; not a component of the decree',
    }),
    circulation: look({
      name: 'Phạm vi lưu hành',
      size: markSize,
      bold: true,
      ...centred,
      box: markBox,
      source: 'PL I, P1, III.2',
    }),
  };
}
