import { levelsWith } from '@rplan/kinds';
import { placeOf, plainText } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { listsOf } from './lists.js';
import { type OutOfOrder, outOfOrder } from './order.js';

type Order = { written: string; expected: string; how: OutOfOrder['how'] | 'start' };

/** A mark the author gave that is in its list already, leaves out others, or goes back; one that begins a numbering in its middle. */
export const rule = defineRule<Order>({
  code: 'RP-DOC-006',
  severity: 'information',
  title: { vi: 'Số thứ tự trùng, thiếu hoặc ngược', en: 'Marks twice, left out or going back' },
  message: {
    vi: ({ written, expected, how }) => {
      if (how === 'start')
        return `Kiểu đánh số viết bằng dấu đầu tiên “${expected}”; “${written}” sẽ in như nhau ở mọi mục.`;
      if (how === 'twice') return `“${written}” đã có ở trên trong cùng danh sách; theo thứ tự ở đây là “${expected}”.`;
      if (how === 'back') return `“${written}” đứng sau số lớn hơn; theo thứ tự ở đây là “${expected}”.`;
      return `Trước “${written}” còn thiếu số; theo thứ tự ở đây là “${expected}”.`;
    },
    en: ({ written, expected, how }) => {
      if (how === 'start')
        return `A numbering is written by its first mark, “${expected}”; “${written}” would be printed before every item.`;
      if (how === 'twice') return `“${written}” is in this list already; in order it would be “${expected}”.`;
      if (how === 'back') return `“${written}” stands after a later one; in order it would be “${expected}”.`;
      return `Marks are missing before “${written}”; in order it would be “${expected}”.`;
    },
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6: phần, mục, khoản, điểm đánh liên tục; điểm theo bảng chữ cái tiếng Việt, có đ sau d và không có f, j, w, z. Số trùng hay bỏ cách làm người đọc viện dẫn nhầm. Đã gặp “a, b, c, d, e”.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section II.6: parts, sections, clauses and points are numbered in order; points follow the Vietnamese alphabet, with đ after d and no f, j, w, z. A mark that stands twice, or is left out, is cited wrongly. A real report had “a, b, c, d, e”.',
    },
    whatToDo: {
      vi: 'Dùng số được gợi ý, hoặc bỏ “số” để công cụ tự đánh. Đánh lại từ đầu sau một đoạn: số "1.".',
      en: 'Take the suggested mark, or leave out “number” and let the tool count. To begin anew behind a paragraph write number "1.".',
    },
    limits: {
      vi: 'Danh sách đánh tiếp một danh sách ở trên, hoặc đánh lại từ đầu sau một đoạn, một bảng thì không báo.',
      en: 'A list that goes on from one above, or begins anew behind a paragraph or a table, is not reported.',
    },
  },
  on: {
    AuthoredDocument(document, { report }) {
      const reached = new Map<string, number>();
      for (const list of listsOf(document))
        for (const { item, ...data } of outOfOrder(list, reached))
          report({ at: placeOf(item, 'mark'), data, ...(data.how === 'twice' && { severity: 'warning' }) });
    },
    Numbering({ marks }, { report }) {
      for (const mark of marks) {
        const written = plainText(mark).trim();
        const [level] = levelsWith(written);
        // A letter alone is a bullet of Word.
        if (level && level.place > 1 && !/^\p{L}$/u.test(written))
          report({ at: placeOf(mark), data: { written, expected: level.first, how: 'start' }, severity: 'warning' });
      }
    },
  },
});
