import { placeOf, plainText } from '@rplan/syntax';
import type { Section } from '@rplan/syntax/ast';
import { isSection } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** A letter the author gave that is not the next of the Vietnamese order, in which đ follows d (Decree 30, PL I, P1, II.6.d). */
export const rule = defineRule<{ written: string; expected: string }>({
  code: 'RP-DOC-006',
  severity: 'information',
  title: { vi: 'Thứ tự chữ cái', en: 'Letters out of order' },
  message: {
    vi: ({ written, expected }) => `Mục này đánh “${written}”; theo thứ tự a, b, c, d, đ, e phải là “${expected}”.`,
    en: ({ written, expected }) =>
      `This item is lettered “${written}”; in the order a, b, c, d, đ, e it would be “${expected}”.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6: điểm đánh theo thứ tự bảng chữ cái tiếng Việt, có đ sau d và không có f, j, w, z. Đã gặp “a, b, c, d, e”.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section II.6: points follow the Vietnamese alphabet, with đ after d and no f, j, w, z. A real report had “a, b, c, d, e”.',
    },
    whatToDo: {
      vi: 'Dùng chữ cái được gợi ý, hoặc bỏ “số” để công cụ tự đánh.',
      en: 'Take the suggested letter, or leave out “số” and let the tool count.',
    },
    limits: {
      vi: 'Chỉ xét chữ cái tác giả tự ghi; số La Mã, chữ số không xét.',
      en: 'Only letters that the author gave are looked at, not figures and Roman numbers.',
    },
  },
  on: {
    Section(section, { report }) {
      const mark = section.mark && plainText(section.mark);
      const match = mark ? /^(\p{Ll})([.)])$/u.exec(mark) : null;
      if (!match || !section.mark) return;
      const expected = LETTERS[siblings(section).indexOf(section)];
      if (expected && expected !== match[1])
        report({ at: placeOf(section, 'mark'), data: { written: mark ?? '', expected: `${expected}${match[2]}` } });
    },
  },
});

function siblings(section: Section): Section[] {
  const items: readonly { $type: string }[] = 'items' in section.$container ? section.$container.items : [];
  return items.filter(isSection);
}
