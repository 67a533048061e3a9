import { type DayOff, formatShort, weekdayName } from '@rplan/calendar';
import { documentAbove, resolveIn } from '@rplan/meaning';
import { placeOf, readDeadline } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A day named as deadline on which offices are closed. The law moves computed terms, never a named day, so the writer decides. */
export const rule = defineRule<{
  due: string;
  reason: { vi: string; en: string };
  workingDay: string;
  /** The year whose days off nobody has announced yet, where this one is of those. */
  unannounced?: number;
}>({
  code: 'RP-DATE-009',
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
  page: {
    why: {
      vi: 'Bộ luật Dân sự 2015, Điều 148 chỉ dời ngày cuối của thời hạn tính theo khoảng thời gian; ngày ghi đích danh không tự dời. Ngày nghỉ lễ theo Bộ luật Lao động 2019, Điều 112 và thông báo hằng năm.',
      en: 'The Civil Code of 2015, Article 148, moves the last day of a computed term only; a day that is named stays. Holidays follow the Labour Code of 2019, Article 112, and the yearly notices.',
    },
    whatToDo: {
      vi: 'Chọn ngày làm việc liền trước (có gợi ý), hoặc giữ nguyên nếu có chủ ý.',
      en: 'Take the working day before (a fix does it), or keep the day on purpose.',
    },
    limits: {
      vi: 'Năm chưa công bố lịch nghỉ thì chỉ là dự kiến. “Trước ngày ...” không xét vì ngày ấy không phải hạn.',
      en: 'Where the days off of a year are not announced it is a guess. “Before” a day is not looked at: that day is not the deadline.',
    },
  },
  on: {
    Due(node, { report }) {
      const document = documentAbove(node);
      // `trước ngày X` names X, not the day before it, on which the work is due.
      const said = node.deadline && readDeadline(node.deadline).reading.deadline;
      const names = said?.kind === 'points' && said.bound !== 'before';
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
});

function reasonOf(day: DayOff): { vi: string; en: string } {
  if (day.kind !== 'weekend') return { vi: `ngày nghỉ (${day.nameVi})`, en: `a day off (${day.nameEn})` };
  return { vi: weekdayName(day.date), en: 'at the weekend' };
}
