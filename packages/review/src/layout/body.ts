import { kindOf } from '@rplan/kinds';
import { isWholly } from '@rplan/recognise';
import { wholly } from '../finding.js';
import { firstOf, type LayoutRule } from './rule.js';

export const bases: LayoutRule = {
  code: 'RP-LAYOUT-009',
  severity: 'warning',
  title: { vi: 'Căn cứ ban hành', en: 'Legal bases' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a: căn cứ ban hành ghi bằng chữ nghiêng.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, II.6.a: legal bases in italics.',
  },
  whatToDo: { vi: 'Chọn các dòng căn cứ, bấm Ctrl+I.', en: 'Select the lines and press Ctrl+I.' },
  check: ({ bases: found, recognised }) => {
    // A letter begins with a sentence that names its basis.
    const all = kindOf(recognised.kind ?? '')?.untitled ? [] : found;
    return firstOf(
      all.filter((paragraph) => paragraph.runs.length > 0 && !isWholly(paragraph, 'italic')).map(wholly),
      (count) => ({
        message: {
          vi: `Căn cứ chưa đặt chữ nghiêng (${count} dòng).`,
          en: `The bases are not in italics (${count} lines).`,
        },
        data: { count },
      }),
    );
  },
};

/** Twentieths of a point of one line and a half (PL I, P1, II.6). */
const MOST_LINE = 360;
/** Shorter paragraphs end on their first line, and nobody sees how they are aligned. */
const ONE_LINE = 90;

export const alignment: LayoutRule = {
  code: 'RP-LAYOUT-010',
  severity: 'information',
  title: { vi: 'Dàn đều hai bên, giãn dòng', en: 'Alignment and spacing of the text' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6: nội dung dàn đều cả hai lề, giãn dòng tối đa 1,5 dòng.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, II.6: running text is justified, its lines at most one and a half apart.',
  },
  whatToDo: {
    vi: 'Chọn phần nội dung, bấm Ctrl+J; Đoạn > Giãn dòng từ 1 đến 1,5.',
    en: 'Select the text, press Ctrl+J; Paragraph > Line spacing from 1 to 1.5.',
  },
  check: ({ body }) => {
    const long = body.filter(({ text, look }) => text.trim().length > ONE_LINE && look.align !== 'center');
    const ragged = long.filter(({ look }) => look.align !== 'both');
    const wide = long.filter(({ look: { line, lineRule = 'auto' } }) => lineRule === 'auto' && (line ?? 0) > MOST_LINE);
    return [
      ...firstOf(ragged.map(wholly), (count) => ({
        message: {
          vi: `Đoạn này chưa dàn đều hai bên (${count} đoạn).`,
          en: `This paragraph is not justified (${count} such).`,
        },
        data: { count, what: 'alignment' },
      })),
      ...firstOf(wide.map(wholly), (count) => ({
        message: {
          vi: `Giãn dòng quá 1,5 dòng (${count} đoạn).`,
          en: `The lines are more than 1.5 apart (${count} paragraphs).`,
        },
        data: { count, what: 'spacing' },
      })),
    ];
  },
};

export const points: LayoutRule = {
  code: 'RP-LAYOUT-011',
  severity: 'information',
  title: { vi: 'Dấu sau chữ cái của điểm', en: 'Sign behind the letter of a point' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.d: điểm dùng chữ cái tiếng Việt và dấu đóng ngoặc đơn: a).',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, II.6.d: points have letters of the Vietnamese alphabet with a closing bracket: a).',
  },
  whatToDo: { vi: 'Viết “a)”, “b)”, “c)”, “d)”, “đ)”, “e)”.', en: 'Write “a)”, “b)”, “c)”, “d)”, “đ)”, “e)”.' },
  check: ({ body }) =>
    firstOf(
      body.flatMap((paragraph) => {
        const mark = /^\s*([a-zđ])[./]\s/u.exec(paragraph.text)?.[0];
        return mark === undefined
          ? []
          : [{ paragraph, start: mark.length - mark.trimStart().length, end: mark.trimEnd().length }];
      }),
      (count) => ({
        message: {
          vi: `Sau chữ cái của điểm dùng dấu “)” (${count} điểm).`,
          en: `Points have “)” behind their letter (${count} such).`,
        },
        data: { count },
      }),
    ),
};
