import { compareDates, formatShort, isComplete } from '@rplan/calendar';
import { dateOf, finishedIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A task that was finished before its plan was issued. */
export const rule = defineRule<{ finished: string; plan: string; date: string }>({
  code: 'RP-DATE-013',
  severity: 'warning',
  title: { vi: 'Hoàn thành trước ngày ban hành kế hoạch', en: 'Finished before its plan' },
  message: {
    vi: ({ finished, plan, date }) =>
      `Hoàn thành ${finished}, trước ngày ban hành ${plan} (${date}). Kiểm tra lại hai ngày.`,
    en: ({ finished, plan, date }) => `Finished ${finished}, before ${plan} was issued (${date}). Check both dates.`,
  },
  page: {
    why: {
      vi: 'Việc giao từ kế hoạch không thể xong trước khi có kế hoạch; thường là ghi nhầm năm.',
      en: 'What a plan orders cannot be done before the plan; most often the year is wrong.',
    },
    whatToDo: { vi: 'Sửa ngày hoàn thành hoặc ngày kế hoạch.', en: 'Correct the day, or that of the plan.' },
    limits: {
      vi: 'Kế hoạch chưa có đủ ngày, và ngày hoàn thành không ghi năm, không xét.',
      en: 'A plan without a full date, and a day without a year, are not looked at.',
    },
  },
  on: {
    Progress(progress, { report }) {
      const plan = progress.plan?.ref;
      const date = plan && dateOf(plan);
      if (!plan || !date || !isComplete(date)) return;
      for (const { items } of progress.updates) {
        const finished = finishedIn(plan, items);
        if (!finished || finished.isGuess || compareDates(finished.last, date) >= 0) continue;
        report({
          at: placeOf(finished.node),
          data: { finished: formatShort(finished.last), plan: plan.name, date: formatShort(date) },
        });
      }
    },
  },
});
