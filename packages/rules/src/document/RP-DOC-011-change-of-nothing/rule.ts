import { documentWideIn } from '@rplan/meaning';
import { placeOfKeyword, spell } from '@rplan/syntax';
import { isChange, isDrop } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** A document that changes, drops or adds, and does not say which earlier one it amends: nothing would be changed. */
export const rule = defineRule<{ keyword: string }>({
  code: 'RP-DOC-011',
  severity: 'error',
  title: { vi: 'Sửa đổi mà không nêu văn bản được điều chỉnh', en: 'Changes without the document that is amended' },
  message: {
    vi: ({ keyword }) =>
      `“${spell(keyword, 'vi')}” cần biết văn bản nào được điều chỉnh: thêm “điều chỉnh” kèm tên kế hoạch.`,
    en: ({ keyword }) =>
      `“${spell(keyword, 'en')}” needs to know which document is amended: add “amend” with its name.`,
  },
  page: {
    why: {
      vi: 'Văn bản sửa đổi mà không nêu văn bản được sửa thì không áp dụng được vào đâu (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3: sai sót về nội dung được sửa bằng văn bản có hình thức tương đương).',
      en: 'Changes without the document that they change apply to nothing (Decree 30/2020/NĐ-CP, Article 18.3: an error of substance is mended by a document of equal form).',
    },
    whatToDo: {
      vi: 'Thêm “điều chỉnh” kèm tên kế hoạch.',
      en: 'Add “amend” with the name of the plan.',
    },
    limits: {
      vi: 'Sửa đổi nêu bằng lời văn không xét.',
      en: 'Changes in words are not looked at.',
    },
  },
  on: {
    AuthoredDocument(document, { file, report }) {
      const { changes, amendments } = documentWideIn(document);
      // One statement mends them all.
      const [first] = changes;
      if (!first || amendments.length > 0 || lostIn(file).near(document)) return;
      report({ at: placeOfKeyword(first), data: { keyword: keywordOf(first) } });
    },
  },
});

function keywordOf(item: AstNode): string {
  return isChange(item) ? 'change' : isDrop(item) ? 'drop' : 'add';
}
