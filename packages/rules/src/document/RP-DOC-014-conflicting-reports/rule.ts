import { formatShort, isComplete, parsePartialDate } from '@rplan/calendar';
import type { Place } from '@rplan/syntax';
import { onceEach, placeOf, type StatusKind, statusIn } from '@rplan/syntax';
import type { Progress, Task } from '@rplan/syntax/ast';
import type { ProjectParts } from '../../project-parts.js';
import { defineRule } from '../../rule.js';
import { statusName } from '../status-name.js';

/** Two reports of one day that give a task two statuses: which one holds would be a matter of chance. */
export const rule = defineRule<{
  task: string;
  date: string;
  report: string;
  status: StatusKind;
  other: string;
  otherStatus: StatusKind;
}>({
  code: 'RP-DOC-014',
  severity: 'warning',
  title: { vi: 'Hai báo cáo tiến độ cùng ngày mâu thuẫn', en: 'Two reports of one day that disagree' },
  message: {
    vi: ({ task, date, report, status, other, otherStatus }) =>
      `Nhiệm vụ ${task} ngày ${date}: ${report} ghi “${statusName(status, 'vi')}”, ${other} ghi “${statusName(otherStatus, 'vi')}”. Thống nhất một trạng thái.`,
    en: ({ task, date, report, status, other, otherStatus }) =>
      `Task ${task} on ${date}: ${report} says “${statusName(status, 'en')}”, ${other} says “${statusName(otherStatus, 'en')}”. Agree on one.`,
  },
  page: {
    why: {
      vi: 'Hai đơn vị cùng báo cáo một nhiệm vụ trong một ngày với hai trạng thái thì bảng tổng hợp chỉ có thể lấy một, không rõ lấy cái nào.',
      en: 'Where two units report one task on one day with two statuses, a summary can take one only, and nobody knows which.',
    },
    whatToDo: {
      vi: 'Thống nhất trạng thái giữa hai đơn vị.',
      en: 'Let both units agree on one status.',
    },
    limits: {
      vi: 'Chỉ so báo cáo có ngày đầy đủ, cùng ngày.',
      en: 'Only reports with full and equal dates are compared.',
    },
  },
  on: {
    Progress(progress, { project, report }) {
      const day = dayOf(progress);
      for (const update of progress.updates) {
        const status = statusIn(update.items)?.kind;
        update.tasks.forEach(({ ref }, index) => {
          const first = ref && day ? firstReports(project).get(ref)?.get(day) : undefined;
          if (!ref || !day || !status || !first || first.status === status) return;
          report({
            at: placeOf(update, 'tasks', index),
            data: {
              task: ref.name ?? '',
              date: day,
              report: progress.name,
              status,
              other: first.report.name,
              otherStatus: first.status,
            },
            related: [{ place: first.place(), message: { vi: 'Báo cáo kia', en: 'The other report' } }],
          });
        });
      }
    },
  },
});

interface Stated {
  readonly report: Progress;
  readonly status: StatusKind;
  readonly place: () => Place;
}

/** What is first said of a task on a day; found once a project, since each report asks. */
const firstReports = onceEach((project: ProjectParts): ReadonlyMap<Task, ReadonlyMap<string, Stated>> => {
  const made = new Map<Task, Map<string, Stated>>();
  for (const report of project.reports) {
    const day = dayOf(report);
    for (const update of report.updates) {
      const status = statusIn(update.items)?.kind;
      update.tasks.forEach(({ ref }, index) => {
        if (!ref || !status || !day) return;
        const days = made.get(ref) ?? new Map<string, Stated>();
        made.set(ref, days);
        if (!days.has(day)) days.set(day, { report, status, place: () => placeOf(update, 'tasks', index) });
      });
    }
  }
  return made;
});

/** A report without a full date says nothing of a day. */
function dayOf({ date }: Progress): string | undefined {
  const reading = parsePartialDate(date ?? '');
  return reading.ok && isComplete(reading.date) ? formatShort(reading.date) : undefined;
}
