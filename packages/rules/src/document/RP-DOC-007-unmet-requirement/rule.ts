import { placeOf, placeOfKeyword, spell } from '@rplan/syntax';
import type { DocumentKind } from '@rplan/syntax/ast';
import type { Bearer } from '../../requirements.js';
import { bearersIn, demandsOn, documentHas, isDraft, isOwnDemand, itemHas } from '../../requirements.js';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** Leads and deadlines have rules of their own, which a demand makes graver. */
const ELSEWHERE = new Set(['lead', 'due']);

/** A part that `requires` in rplan.json demands of this kind of document, of its tasks or of its findings, and that is not there. */
export const rule = defineRule<{
  bearer: Bearer;
  name: string;
  missing: readonly string[];
  kind: DocumentKind;
}>({
  code: 'RP-DOC-007',
  severity: 'error',
  title: { vi: 'Thiếu nội dung mà dự án yêu cầu', en: 'A part that the project demands is missing' },
  message: {
    vi: ({ bearer, name, missing, kind }) => {
      const what = missing.map((part) => `“${spell(part, 'vi')}”`).join(', ');
      const of = { document: '', task: 'nhiệm vụ trong ', finding: 'tồn tại trong ' }[bearer];
      return `${name} thiếu ${what}: dự án yêu cầu mọi ${of}${spell(kind, 'vi')} phải có (mục requires trong rplan.json).`;
    },
    en: ({ bearer, name, missing, kind }) => {
      const what = missing.map((part) => `“${spell(part, 'en')}”`).join(', ');
      const of = {
        document: spell(kind, 'en'),
        task: `task of a ${spell(kind, 'en')}`,
        finding: `finding of a ${spell(kind, 'en')}`,
      }[bearer];
      return `${name} lacks ${what}: the project demands it of every ${of} (requires in rplan.json).`;
    },
  },
  page: {
    why: {
      vi: 'Mỗi cơ quan có yêu cầu riêng (sản phẩm, kinh phí, nguồn tồn tại...). Mục “requires” trong rplan.json ghi yêu cầu ấy một lần cho mọi văn bản.',
      en: 'Each office has demands of its own (deliverables, funds, sources). “requires” in rplan.json states them once for all documents.',
    },
    whatToDo: {
      vi: 'Bổ sung phần còn thiếu, hoặc sửa yêu cầu trong rplan.json.',
      en: 'Add what is missing, or change the demand in rplan.json.',
    },
    limits: {
      vi: 'Đơn vị chủ trì và thời hạn có quy tắc riêng (RP-COVER-003, RP-DATE-003). Bản dự thảo chỉ bị cảnh báo.',
      en: 'Leads and deadlines have rules of their own (RP-COVER-003, RP-DATE-003). A draft is only warned.',
    },
  },
  on: {
    AuthoredDocument(document, { file, factsOf, project: { requires }, report }) {
      if (!requires) return;
      const severity = isDraft(document) ? 'warning' : 'error';
      const facts = factsOf(document);
      const demands = (bearer: Bearer) =>
        isOwnDemand(document, requires, bearer)
          ? demandsOn(document, requires, bearer).filter((part) => !ELSEWHERE.has(part))
          : [];
      const lacking = demands('document').filter((part) => !documentHas(document, part));
      if (lacking.length > 0 && !lostIn(file).near(document)) {
        const data = { bearer: 'document' as const, name: document.name ?? '', missing: lacking, kind: document.kind };
        report({ at: placeOf(document, 'name'), data, severity });
      }
      const bearers = bearersIn(facts);
      for (const bearer of ['task', 'finding'] as const) {
        const parts = demands(bearer);
        if (parts.length === 0) continue;
        for (const item of bearers[bearer]) {
          const missing = parts.filter((part) => !itemHas(item, part, facts));
          if (missing.length === 0 || lostIn(file).near(item)) continue;
          const data = { bearer, name: item.name ?? spell(bearer, 'vi'), missing, kind: document.kind };
          report({ at: item.name ? placeOf(item, 'name') : placeOfKeyword(item), data, severity });
        }
      }
    },
  },
});
