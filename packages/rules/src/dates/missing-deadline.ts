import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { tasksWithoutDeadline } from '../open-work.js';
import { defineRule } from '../rule.js';
import { gravityOfGap } from '../strictness.js';

/** A task without a deadline of its own, from its section or group, and without milestones. */
export const missingDeadline = defineRule<{ name: string }>({
  code: 'RP-DATE-003',
  family: 'dates',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ chưa có thời hạn', en: 'A task without a deadline' },
  message: {
    vi: ({ name }) =>
      `Nhiệm vụ${name ? ` ${name}` : ''} chưa có thời hạn. Nếu làm quanh năm, viết: thời hạn thường xuyên.`,
    en: ({ name }) => `${name ? `Task ${name}` : 'This task'} has no deadline. If it never ends, write: due ongoing.`,
  },
  on: {
    AuthoredDocument(document, { factsOf, project, report }) {
      for (const task of tasksWithoutDeadline(factsOf(document))) {
        report({
          at: task.name ? placeOf(task, 'name') : placeOfKeyword(task),
          data: { name: task.name ?? '' },
          severity: gravityOfGap(document, 'due', project.requires),
        });
      }
    },
  },
  examples: {
    failing: 'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ «N» "Đẩy nhanh." { chủ trì VP } }',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Đẩy nhanh." { chủ trì VP  thời hạn thường xuyên } }',
  },
});
