import { placeOfKeyword } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A report on a task that says nothing of it. */
export const rule = defineRule<Record<string, never>>({
  code: 'RP-DOC-019',
  severity: 'warning',
  title: { vi: 'Cập nhật trống', en: 'An update that says nothing' },
  message: {
    vi: () => 'Cập nhật này không ghi gì. Ghi trạng thái, số đạt được hoặc ghi chú, hoặc bỏ câu lệnh.',
    en: () => 'This update says nothing. Write a status, a count or a remark, or take it away.',
  },
  page: {
    why: {
      vi: 'Cập nhật trống tính là đã báo cáo mà không ai biết nhiệm vụ đến đâu.',
      en: 'An update without anything in it counts as a report, and nobody learns how the task stands.',
    },
    whatToDo: { vi: 'Ghi trạng thái, hoặc bỏ câu lệnh.', en: 'Write a status, or take the statement away.' },
    limits: { vi: 'Khối chỉ có chú thích // cũng là trống.', en: 'A block with nothing but // comments is empty too.' },
  },
  on: {
    Update(update, { report }) {
      if (update.items.length === 0) report({ at: placeOfKeyword(update), data: {} });
    },
  },
});
