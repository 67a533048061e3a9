import { formatShort } from '@rplan/calendar';
import { documentAbove, resolveIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Due, Milestone } from '@rplan/syntax/ast';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Provisional = { due: string; year: number };

/** A day that leans on days off of a year whose notice is not out. */
export const rule = defineRule<Provisional>({
  code: 'RP-DATE-015',
  severity: 'information',
  title: { vi: 'Ngày đến hạn tạm tính', en: 'A provisional due day' },
  message: {
    vi: ({ due, year }) =>
      `Ngày đến hạn ${due} là tạm tính: chưa có thông báo nghỉ lễ, Tết năm ${year}. Kiểm tra lại khi có thông báo.`,
    en: ({ due, year }) =>
      `The due day ${due} is provisional: the notice of days off of ${year} is not out. Check again when it is.`,
  },
  page: {
    why: {
      vi: 'Lịch nghỉ Tết, Quốc khánh và ngày hoán đổi của một năm chỉ rõ khi có thông báo; trước đó ngày tính ra có thể lệch.',
      en: 'The days off at Tết and National Day and the swapped days of a year are known once its notice is out; until then a computed day may move.',
    },
    whatToDo: {
      vi: 'Khi cần chắc chắn, ghi thẳng ngày đến hạn.',
      en: 'Where it must be certain, name the day.',
    },
    limits: {
      vi: 'Chỉ báo khi kết quả có thể đổi vì thông báo còn thiếu.',
      en: 'Only where the missing notice may change the result.',
    },
  },
  on: { Due: check, Milestone: check },
});

function check(statement: Due | Milestone, { report }: RuleContext<Provisional>): void {
  const { deadline } = statement;
  const document = documentAbove(statement);
  const resolved = deadline && document && resolveIn(document, deadline);
  const note = resolved?.notes.find(({ code }) => code === 'calendar-unannounced');
  if (!resolved?.due || note?.code !== 'calendar-unannounced') return;
  report({ at: placeOf(statement, 'deadline'), data: { due: formatShort(resolved.due), year: note.year } });
}
