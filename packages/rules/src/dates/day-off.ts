import { type DayOff, formatShort, weekdayName } from '@rplan/calendar';
import { documentAbove, resolveIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isTimedDeadline } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/** A day named as deadline on which offices are closed. The law moves computed terms, never a named day, so the writer decides. */
export const dayOffDeadline = defineRule<{
  due: string;
  reason: { vi: string; en: string };
  workingDay: string;
  /** The year whose days off nobody has announced yet, where this one is of those. */
  unannounced?: number;
}>({
  code: 'RP-DATE-009',
  family: 'dates',
  severity: 'information',
  title: { vi: 'Thời hạn rơi vào ngày nghỉ', en: 'Due on a day off' },
  message: {
    vi: ({ due, reason, workingDay, unannounced }) =>
      unannounced === undefined
        ? `Ngày ${due} là ${reason.vi}; ngày làm việc cuối cùng trước đó là ${workingDay}.`
        : `Ngày ${due} dự kiến là ${reason.vi}, nhưng lịch nghỉ năm ${unannounced} chưa công bố; ngày làm việc cuối cùng trước đó dự kiến là ${workingDay}.`,
    en: ({ due, reason, workingDay, unannounced }) =>
      unannounced === undefined
        ? `${due} is ${reason.en}; the last working day before is ${workingDay}.`
        : `${due} is probably ${reason.en}, but the days off of ${unannounced} are not announced yet; the last working day before is probably ${workingDay}.`,
  },
  on: {
    Due(node, { report }) {
      const document = documentAbove(node);
      // `trước ngày X` names X, not the day before it, on which the work is due.
      const names = isTimedDeadline(node.deadline) && node.deadline.bound !== 'before';
      const resolved = document && names && node.deadline ? resolveIn(document, node.deadline) : undefined;
      for (const note of resolved?.notes ?? []) {
        if (note.code !== 'due-on-day-off' || !note.exact) continue;
        report({
          at: placeOf(node, 'deadline'),
          data: {
            due: formatShort(note.due),
            reason: reasonOf(note.dayOff),
            workingDay: formatShort(note.lastWorkingDay),
            ...(note.dayOff.provisional && { unannounced: note.due.year }),
          },
          ...(note.dayOff.provisional && { severity: 'hint' as const }),
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn «chậm nhất ngày 01/5/2026» } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn chậm nhất ngày 29/4/2026 } }',
  },
});

function reasonOf(day: DayOff): { vi: string; en: string } {
  if (day.kind !== 'weekend') return { vi: `ngày nghỉ (${day.nameVi})`, en: `a day off (${day.nameEn})` };
  return { vi: weekdayName(day.date), en: 'at the weekend' };
}
