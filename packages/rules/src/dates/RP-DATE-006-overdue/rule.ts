import { compareDates, daysBetween, formatShort } from '@rplan/calendar';
import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { isDue, isMilestone } from '@rplan/syntax/ast';
import { overdueTasks } from '../../open-work.js';
import { defineRule } from '../../rule.js';

/**
 * A task whose day has passed on the day looked at, and that no report calls finished. In a plan without reports that is a day before
 * the plan's own date, which is another rule's: here someone must have reported, or a day must have been asked for.
 */
export const rule = defineRule<{ task: string; due: string; asOf: string; days: number; isLast: boolean }>({
  code: 'RP-DATE-006',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ quá hạn', en: 'An overdue task' },
  message: {
    vi: ({ task, due, asOf, days, isLast }) =>
      isLast
        ? `Nhiệm vụ ${task} hạn ${due}, đến ${asOf} đã quá ${days} ngày.`
        : `Nhiệm vụ ${task} có kỳ hoặc mốc ngày ${due} chưa được báo cáo, đến ${asOf} đã quá ${days} ngày.`,
    en: ({ task, due, asOf, days, isLast }) =>
      isLast
        ? `Task ${task} was due ${due}: ${days} days overdue on ${asOf}.`
        : `Nobody reported on the turn or milestone of ${due} of task ${task}: ${days} days overdue on ${asOf}.`,
  },
  page: {
    why: {
      vi: 'Bảng theo dõi cần biết nhiệm vụ nào đã quá hạn vào ngày lập báo cáo.',
      en: 'Whoever follows the work needs to know what was overdue on the day of the report.',
    },
    whatToDo: {
      vi: 'Cập nhật trạng thái trong báo cáo tiến độ, hoặc gia hạn bằng văn bản điều chỉnh.',
      en: 'Update the status in a report, or extend the deadline in an amendment.',
    },
    limits: {
      vi: 'Chỉ xét khi có báo cáo tiến độ hoặc có ngày xem xét (asOf, --as-of). Kỳ, mốc coi là đã báo cáo khi có báo cáo nào từ sau kỳ trước; mốc có số liệu thì so với số đạt được.',
      en: 'Only where someone reported, or a day was asked for (asOf, --as-of). A turn or milestone is told of by any report since the one before; one with an amount is compared with what was achieved.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, trackingOf, project, report }) {
      const tracking = trackingOf(document);
      const { asOf, states } = tracking;
      for (const task of overdueTasks(tracking, factsOf(document), project.asOf !== undefined)) {
        const { lateSince, dueDate } = states.get(task) ?? {};
        if (!asOf || !lateSince) continue;
        const own = task.items.find((item) => isDue(item) || isMilestone(item));
        report({
          at: task.name ? placeOf(task, 'name') : placeOfKeyword(own ?? task),
          data: {
            task: task.name ?? '',
            due: formatShort(lateSince),
            asOf: formatShort(asOf),
            days: daysBetween(lateSince, asOf),
            isLast: !dueDate || compareDates(dueDate, asOf) < 0,
          },
        });
      }
    },
  },
});
