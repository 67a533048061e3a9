import { kindOf } from '@rplan/kinds';
import { documentWideIn, textsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** A plan or letter that gives tasks and asks nobody to report on them. */
export const rule = defineRule<Record<string, never>>({
  code: 'RP-DOC-003',
  severity: 'warning',
  title: { vi: 'Không yêu cầu báo cáo kết quả', en: 'Nobody is asked to report' },
  message: {
    vi: () => 'Văn bản giao nhiệm vụ nhưng không yêu cầu báo cáo kết quả (báo cáo cho ..., chế độ báo cáo ...).',
    en: () => 'Tasks are given, but nobody is asked to report on them (reports to ..., reporting ...).',
  },
  page: {
    why: {
      vi: 'Không có yêu cầu báo cáo thì không ai biết nhiệm vụ xong hay chưa. Đã gặp công văn giao hơn mười nhiệm vụ, kết bằng “nghiêm túc triển khai thực hiện./.” và không có hạn báo cáo.',
      en: 'Without a duty to report nobody learns whether the work is done. A real letter gave more than ten tasks, ended with “carry out seriously”, and asked for no report.',
    },
    whatToDo: {
      vi: 'Thêm “báo cáo cho ...” ở nhiệm vụ hoặc “chế độ báo cáo ...” ở văn bản.',
      en: 'Add “reports to” at the tasks, or “reporting” in the document.',
    },
    limits: {
      vi: 'Chỉ xét kế hoạch, công văn, chỉ thị có nhiệm vụ. Lời văn yêu cầu báo cáo bằng cách nói lạ không được nhận ra.',
      en: 'Plans, letters and directives with tasks only. An unusual way to ask for reports in words is not seen.',
    },
  },
  readsProse: true,
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      if (!kindOf(document.kind)?.assigns || factsOf(document).work.tasks.length === 0) return;
      if (documentWideIn(document).reporting.length > 0 || asksInWords(document) || lostIn(file).inside(document))
        return;
      report({ at: placeOf(document, 'name'), data: {} });
    },
  },
});

/** `báo cáo kết quả về Sở`: a verb, small; what is cited (`theo báo cáo của`, `Báo cáo kết quả kiểm tra cho thấy`) asks nothing. */
const ASKED =
  /(?<!(?:theo|qua|tại|của|trong) )báo cáo (?:kết quả|tiến độ|tình hình|về|lãnh đạo|UBND|Ủy ban|Sở|Bộ|Giám đốc|Chủ tịch|Thủ trưởng|Văn phòng)|tổng hợp, báo cáo/u;

function asksInWords(document: AuthoredDocument): boolean {
  return textsOf(document).chunks.some(({ text }) => text !== undefined && ASKED.test(text.normalize('NFC')));
}
