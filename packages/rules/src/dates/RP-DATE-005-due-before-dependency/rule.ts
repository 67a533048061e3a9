import { compareDates, formatShort } from '@rplan/calendar';
import { placeOf, placeOfReference } from '@rplan/syntax';
import type { Due, Extension, Task } from '@rplan/syntax/ast';
import { isAfter, isDue } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A task due before one that must come first. */
export const rule = defineRule<{ task: string; due: string; first: string; firstDue: string }>({
  code: 'RP-DATE-005',
  severity: 'error',
  title: { vi: 'Thời hạn trước nhiệm vụ phải xong trước', en: 'Due before what must come first' },
  message: {
    vi: ({ task, due, first, firstDue }) => `${task} hạn ${due}, nhưng phải sau ${first} có hạn ${firstDue}.`,
    en: ({ task, due, first, firstDue }) => `${task} is due ${due}, but comes after ${first}, due ${firstDue}.`,
  },
  page: {
    why: {
      vi: 'Việc phải làm sau lại có hạn trước thì không thể đúng hạn cả hai.',
      en: 'What must come later and is due earlier cannot be in time.',
    },
    whatToDo: {
      vi: 'Đổi một trong hai thời hạn, hoặc bỏ “sau”.',
      en: 'Change one of the deadlines, or take “after” away.',
    },
    limits: {
      vi: 'Nhiệm vụ không có ngày (thường xuyên) không so được.',
      en: 'Tasks without a day cannot be compared.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, trackingOf, report }) {
      const { states } = trackingOf(document);
      for (const task of factsOf(document).work.tasks) {
        const due = states.get(task)?.dueDate;
        if (!due) continue;
        for (const after of task.items.filter(isAfter)) {
          after.tasks.forEach((reference) => {
            const { ref } = reference;
            const firstDue = ref && states.get(ref)?.dueDate;
            // A length counted from that very task moves with it.
            if (!ref || !firstDue || compareDates(due, firstDue) >= 0 || countsFrom(states.get(task)?.due, ref)) return;
            report({
              at: placeOfReference(after, reference),
              data: {
                task: task.name ?? '',
                due: formatShort(due),
                first: ref.name ?? '',
                firstDue: formatShort(firstDue),
              },
              related: [
                {
                  place: placeOf(ref, 'name'),
                  message: { vi: 'Nhiệm vụ phải xong trước', en: 'What must come first' },
                },
              ],
            });
          });
        }
      }
    },
  },
});

function countsFrom(due: Due | Extension | undefined, first: Task): boolean {
  return isDue(due) && (due.deadline?.anchors.some(({ ref }) => ref === first) ?? false);
}
