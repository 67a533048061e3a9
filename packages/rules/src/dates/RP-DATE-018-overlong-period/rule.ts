import { MOST_YEARS, periodOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isAuthoredDocument } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A plan for longer than any plan is made. Its recurring deadlines are counted for the first years only: thousands of them help nobody. */
export const rule = defineRule<{ years: number; most: number }>({
  code: 'RP-DATE-018',
  severity: 'error',
  title: { vi: 'Giai đoạn quá dài', en: 'A period that is too long' },
  message: {
    vi: ({ years, most }) =>
      `Giai đoạn này dài ${years} năm; hạn định kỳ chỉ được tính trong ${most} năm đầu. Kiểm tra lại năm kết thúc.`,
    en: ({ years, most }) =>
      `This period has ${years} years; recurring deadlines are counted for the first ${most} only. Check its last year.`,
  },
  page: {
    why: {
      vi: 'Quy hoạch, tầm nhìn dài nhất cũng chỉ ba, bốn mươi năm; dài hơn là gõ nhầm năm, và hạn hằng tháng sẽ thành hàng vạn dòng.',
      en: 'The longest visions look thirty or forty years ahead; beyond that a year is mistyped, and a monthly deadline would be tens of thousands of lines.',
    },
    whatToDo: { vi: 'Sửa năm kết thúc.', en: 'Correct the last year.' },
    limits: {
      vi: 'Chỉ xét giai đoạn của văn bản, không xét năm trong lời văn.',
      en: 'Only the period of a document is looked at, not years in prose.',
    },
  },
  on: {
    Period(node, { report }) {
      const document = node.$container;
      const period = isAuthoredDocument(document) ? periodOf(document) : undefined;
      const years = period ? period.to - period.from + 1 : 0;
      if (years > MOST_YEARS) report({ at: placeOf(node), data: { years, most: MOST_YEARS } });
    },
  },
});
