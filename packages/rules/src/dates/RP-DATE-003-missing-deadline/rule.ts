import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { tasksWithoutDeadline } from '../../open-work.js';
import { defineRule } from '../../rule.js';
import { gravityOfGap } from '../../strictness.js';

/** A task without a deadline of its own, from its section or group, and without milestones. */
export const rule = defineRule<{ name: string }>({
  code: 'RP-DATE-003',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ chưa có thời hạn', en: 'A task without a deadline' },
  message: {
    vi: ({ name }) =>
      `Nhiệm vụ${name ? ` ${name}` : ''} chưa có thời hạn. Nếu làm quanh năm, viết: thời hạn thường xuyên.`,
    en: ({ name }) => `${name ? `Task ${name}` : 'This task'} has no deadline. If it never ends, write: due ongoing.`,
  },
  page: {
    why: {
      vi: 'Nhiệm vụ không thời hạn không thể chậm, cũng không thể đôn đốc. Đã gặp văn bản mười hai nhiệm vụ không có ngày nào.',
      en: 'A task without a deadline can neither be late nor be pressed for. A real document gave twelve tasks and no day.',
    },
    whatToDo: {
      vi: 'Thêm “thời hạn”; làm quanh năm thì ghi “thường xuyên”.',
      en: 'Add a deadline; what never ends is “thường xuyên”.',
    },
    limits: {
      vi: 'Thời hạn nêu trong lời văn của nhiệm vụ không được nhận ra. Kế hoạch đã ban hành bị lỗi, văn bản khác chỉ bị cảnh báo.',
      en: 'A deadline in the words of a task is not seen. In an issued plan it is an error, elsewhere a warning.',
    },
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
});
