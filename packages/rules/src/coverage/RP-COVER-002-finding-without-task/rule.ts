import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { findingsWithoutTask } from '../../open-work.js';
import { defineRule } from '../../rule.js';

/** A finding that no task of its document fixes. One outside the body's authority needs none. */
export const rule = defineRule<{ name: string }>({
  code: 'RP-COVER-002',
  severity: 'error',
  title: { vi: 'Tồn tại chưa có nhiệm vụ khắc phục', en: 'A finding that no task fixes' },
  message: {
    vi: ({ name }) => `Chưa có nhiệm vụ nào khắc phục tồn tại${name ? ` ${name}` : ' này'}.`,
    en: ({ name }) => `No task fixes ${name ? `finding ${name}` : 'this finding'}.`,
  },
  page: {
    why: {
      vi: 'Kế hoạch khắc phục mà bỏ sót tồn tại thì tồn tại ấy còn nguyên. Đã gặp “chưa kiện toàn được công chức chuyên trách công nghệ thông tin” không có nhiệm vụ nào.',
      en: 'A finding that a remediation plan forgets stays. “No civil servant for information technology” had no task in a real letter.',
    },
    whatToDo: {
      vi: 'Tạo nhiệm vụ khắc phục (có gợi ý), hoặc ghi “ngoài thẩm quyền”.',
      en: 'Create a task (a fix does it), or say “outside authority”.',
    },
    limits: {
      vi: 'Không xét nhiệm vụ có khắc phục được tồn tại hay không.',
      en: 'Whether the task really mends it is not looked at.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      for (const finding of findingsWithoutTask(factsOf(document))) {
        report({
          at: finding.name ? placeOf(finding, 'name') : placeOfKeyword(finding),
          data: { name: finding.name ?? '' },
        });
      }
    },
  },
});
