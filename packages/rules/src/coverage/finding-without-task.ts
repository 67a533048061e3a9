import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { findingsWithoutTask } from '../open-work.js';
import { defineRule } from '../rule.js';

/** A finding that no task of its document fixes. One outside the body's authority needs none. */
export const findingWithoutTask = defineRule<{ name: string }>({
  code: 'RP-COVER-002',
  family: 'coverage',
  severity: 'error',
  title: { vi: 'Tồn tại chưa có nhiệm vụ khắc phục', en: 'A finding that no task fixes' },
  message: {
    vi: ({ name }) => `Chưa có nhiệm vụ nào khắc phục tồn tại${name ? ` ${name}` : ' này'}.`,
    en: ({ name }) => `No task fixes ${name ? `finding ${name}` : 'this finding'}.`,
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
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  tồn tại «T» "Chậm."\n  nhiệm vụ N "Đẩy nhanh." { chủ trì VP  thời hạn 30/6/2026 }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  tồn tại T "Chậm."\n  nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }\n}',
  },
});
