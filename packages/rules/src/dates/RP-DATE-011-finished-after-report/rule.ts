import { compareDates, formatShort, parsePartialDate, partialInterval } from '@rplan/calendar';
import { finishedIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A report says that a task was finished on a day that was still to come when the report was made. */
export const rule = defineRule<{ finished: string; date: string }>({
  code: 'RP-DATE-011',
  severity: 'warning',
  title: { vi: 'Ngày hoàn thành sau ngày báo cáo', en: 'Finished after the report' },
  message: {
    vi: ({ finished, date }) => `Ngày hoàn thành ${finished} sau ngày báo cáo (${date}). Sửa một trong hai ngày.`,
    en: ({ finished, date }) => `Finished ${finished}, after the day of the report (${date}). Correct either.`,
  },
  page: {
    why: {
      vi: 'Không thể báo cáo đã xong vào một ngày chưa đến; thường là ghi nhầm tháng.',
      en: 'Nothing can be reported as finished on a day still to come; most often the month is wrong.',
    },
    whatToDo: {
      vi: 'Sửa ngày hoàn thành hoặc ngày báo cáo.',
      en: 'Correct the day, or that of the report.',
    },
    limits: {
      vi: 'Ngày không ghi năm không xét.',
      en: 'A day without a year is not looked at.',
    },
  },
  on: {
    Progress(progress, { report }) {
      const plan = progress.plan?.ref;
      const date = parsePartialDate(progress.date ?? '');
      const last = date.ok ? partialInterval(date.date)?.last : undefined;
      if (!plan || !date.ok || !last) return;
      for (const { items } of progress.updates) {
        const finished = finishedIn(plan, items);
        if (!finished || finished.isGuess || compareDates(finished.first, last) <= 0) continue;
        report({
          at: placeOf(finished.node),
          data: { finished: formatShort(finished.first), date: formatShort(date.date, '…') },
        });
      }
    },
  },
});
