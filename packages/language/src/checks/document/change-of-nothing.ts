import type { AstNode } from 'langium';
import type { AuthoredDocument } from '../../generated/ast.js';
import { isAddition, isAmendment, isChange, isDrop } from '../../generated/ast.js';
import { spell } from '../../vocabulary/keywords.js';
import { placeOfKeyword } from '../place.js';
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
      const changes = changesIn(document);
      if (changes.length === 0 || amends(document.items) || lostIn(file).near(document)) return;
      // One statement mends them all.
      const [first] = changes;
      if (first) report({ at: placeOfKeyword(first), data: { keyword: keywordOf(first) } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }\nbáo cáo B "Sửa đổi" { «bổ sung» { nhiệm vụ M "Đối chiếu." { chủ trì VP  thời hạn thường xuyên } } }',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }\nbáo cáo B "Sửa đổi" { điều chỉnh K  bổ sung { nhiệm vụ M "Đối chiếu." { chủ trì VP  thời hạn thường xuyên } } }',
  },
});

/** Whether a document names an earlier one that it amends, at any depth. */
export function amends(items: readonly AstNode[]): boolean {
  return items.some((item) => isAmendment(item) || ('items' in item && amends((item as { items: AstNode[] }).items)));
}

function changesIn(document: AuthoredDocument): AstNode[] {
  const inside = (items: readonly AstNode[]): AstNode[] =>
    items.flatMap((item) => {
      if (isChange(item) || isDrop(item) || isAddition(item)) return [item];
      return 'items' in item ? inside((item as { items: AstNode[] }).items) : [];
    });
  return inside(document.items);
}

function keywordOf(item: AstNode): string {
  return isChange(item) ? 'change' : isDrop(item) ? 'drop' : 'add';
}
