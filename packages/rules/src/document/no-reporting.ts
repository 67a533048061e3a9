import { kindOf } from '@rplan/kinds';
import { documentWideIn, textsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

/** A plan or letter that gives tasks and asks nobody to report on them. */
export const noReporting = defineRule<Record<string, never>>({
  code: 'RP-DOC-003',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Không yêu cầu báo cáo kết quả', en: 'Nobody is asked to report' },
  message: {
    vi: () => 'Văn bản giao nhiệm vụ nhưng không yêu cầu báo cáo kết quả (báo cáo cho ..., chế độ báo cáo ...).',
    en: () => 'Tasks are given, but nobody is asked to report on them (reports to ..., reporting ...).',
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      if (!kindOf(document.kind)?.assigns || factsOf(document).work.tasks.length === 0) return;
      if (documentWideIn(document).reporting.length > 0 || asksInWords(document) || lostIn(file).inside(document))
        return;
      report({ at: placeOf(document, 'name'), data: {} });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\ncông văn «V» "Công văn" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }',
    passing:
      'cơ quan VP "Văn phòng"\ncông văn V "Công văn" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  báo cáo cho VP } }',
  },
});

const ASKED = /báo cáo (kết quả|tiến độ|về|UBND|Ủy ban|Sở|Giám đốc|Chủ tịch)|tổng hợp, báo cáo/;

function asksInWords(document: AuthoredDocument): boolean {
  return textsOf(document).chunks.some(({ text }) => text !== undefined && ASKED.test(text.normalize('NFC')));
}
