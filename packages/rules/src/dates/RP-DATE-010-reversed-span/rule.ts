import { definitelyAfter, formatShort, parsePartialDate } from '@rplan/calendar';
import { documentAbove, periodOf, resolveIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Due, Milestone } from '@rplan/syntax/ast';
import { isAuthoredDocument } from '@rplan/syntax/ast';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Reversed = { from: string; to: string };

/** A span that ends before it begins: of a deadline, of the years of a plan, of the time in which a body exists. */
export const rule = defineRule<Reversed>({
  code: 'RP-DATE-010',
  severity: 'error',
  title: { vi: 'Khoảng thời gian kết thúc trước khi bắt đầu', en: 'A span that ends before it begins' },
  message: {
    vi: ({ from, to }) => `Bắt đầu ${from} nhưng kết thúc ${to}, sớm hơn. Kiểm tra lại hai mốc.`,
    en: ({ from, to }) => `It begins ${from} and ends ${to}, which is earlier. Check both.`,
  },
  page: {
    why: {
      vi: 'Khoảng thời gian đảo đầu đuôi thường do ghi nhầm năm hoặc đổi chỗ hai ngày.',
      en: 'A span the wrong way round: most often a year is wrong, or the days changed places.',
    },
    whatToDo: {
      vi: 'Đổi hai mốc hoặc sửa năm.',
      en: 'Swap the two ends, or correct the year.',
    },
    limits: {
      vi: 'Mốc không ghi năm (“từ 15/11 đến 15/02”) được hiểu là qua năm sau.',
      en: 'Ends without a year (“from 15/11 to 15/02”) are taken to reach into the next year.',
    },
  },
  on: {
    Due: checkDeadline,
    Milestone: checkDeadline,
    Period(node, { report }) {
      const document = node.$container;
      const period = isAuthoredDocument(document) ? periodOf(document) : undefined;
      if (period && period.from > period.to)
        report({ at: placeOf(node), data: { from: String(period.from), to: String(period.to) } });
    },
    Validity(node, { report }) {
      const from = parsePartialDate(node.from ?? '');
      const to = parsePartialDate(node.to ?? '');
      if (!from.ok || !to.ok || !definitelyAfter(from.date, to.date)) return;
      report({ at: placeOf(node), data: { from: formatShort(from.date, '…'), to: formatShort(to.date, '…') } });
    },
  },
});

function checkDeadline(node: Due | Milestone, { report }: RuleContext<Reversed & Data>): void {
  if (!node.deadline) return;
  const document = documentAbove(node);
  const notes = (document && resolveIn(document, node.deadline)?.notes) ?? [];
  // Of `từ 30/9 đến 30/6` one may be of another year than the plan's.
  if (notes.some(({ code }) => code === 'year-from-period' || code === 'year-from-document')) return;
  for (const note of notes) {
    if (note.code !== 'span-reversed') continue;
    report({ at: placeOf(node, 'deadline'), data: { from: formatShort(note.start), to: formatShort(note.due) } });
  }
}
