import { documentWideIn } from '@rplan/meaning';
import { placeOfKeyword, spell } from '@rplan/syntax';
import { isChange, isDrop } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

/** A document that changes, drops or adds, and does not say which earlier one it amends: nothing would be changed. */
export const changeOfNothing = defineRule<{ keyword: string }>({
  code: 'RP-DOC-011',
  family: 'document',
  severity: 'error',
  title: { vi: 'Sửa đổi mà không nêu văn bản được điều chỉnh', en: 'Changes without the document that is amended' },
  message: {
    vi: ({ keyword }) =>
      `“${spell(keyword, 'vi')}” cần biết văn bản nào được điều chỉnh: thêm “điều chỉnh” kèm tên kế hoạch.`,
    en: ({ keyword }) =>
      `“${spell(keyword, 'en')}” needs to know which document is amended: add “amend” with its name.`,
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
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }\nbáo cáo B "Sửa đổi" { «bổ sung» { nhiệm vụ M "Đối chiếu." { chủ trì VP  thời hạn thường xuyên } } }',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }\nbáo cáo B "Sửa đổi" { điều chỉnh K  bổ sung { nhiệm vụ M "Đối chiếu." { chủ trì VP  thời hạn thường xuyên } } }',
  },
});

function keywordOf(item: AstNode): string {
  return isChange(item) ? 'change' : isDrop(item) ? 'drop' : 'add';
}
