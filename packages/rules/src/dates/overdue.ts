import { daysBetween, formatShort } from '@rplan/calendar';
import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { isDue, isMilestone } from '@rplan/syntax/ast';
import { overdueTasks } from '../open-work.js';
import { defineRule } from '../rule.js';

/**
 * A task whose day has passed on the day looked at, and that no report calls finished. In a plan without reports that is a day before
 * the plan's own date, which is another rule's: here someone must have reported, or a day must have been asked for.
 */
export const overdue = defineRule<{ task: string; due: string; asOf: string; days: number }>({
  code: 'RP-DATE-006',
  family: 'dates',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ quá hạn', en: 'An overdue task' },
  message: {
    vi: ({ task, due, asOf, days }) => `Nhiệm vụ ${task} hạn ${due}, đến ${asOf} đã quá ${days} ngày.`,
    en: ({ task, due, asOf, days }) => `Task ${task} was due ${due}: ${days} days overdue on ${asOf}.`,
  },
  on: {
    AuthoredDocument(document, { factsOf, trackingOf, project, report }) {
      const tracking = trackingOf(document);
      const { asOf, states } = tracking;
      for (const task of overdueTasks(tracking, factsOf(document), project.asOf !== undefined)) {
        const dueDate = states.get(task)?.dueDate;
        if (!asOf || !dueDate) continue;
        const own = task.items.find((item) => isDue(item) || isMilestone(item));
        report({
          at: task.name ? placeOf(task, 'name') : placeOfKeyword(own ?? task),
          data: {
            task: task.name ?? '',
            due: formatShort(dueDate),
            asOf: formatShort(asOf),
            days: daysBetween(dueDate, asOf),
          },
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" {\n  ngày 5/1/2026\n  nhiệm vụ «N1» "Một." { chủ trì VP  thời hạn 30/6/2026 }\n}\ntiến độ T của K do VP ngày 15/7/2026 { cập nhật K.N1 { trạng thái đang thực hiện } }',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" {\n  ngày 5/1/2026\n  nhiệm vụ N1 "Một." { chủ trì VP  thời hạn 30/6/2026 }\n}\ntiến độ T của K do VP ngày 15/7/2026 { cập nhật K.N1 { trạng thái hoàn thành } }',
  },
});
