import { definitelyAfter, formatShort, parsePartialDate } from '@rplan/calendar';
import { documentAbove, periodOf, resolveIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Due, Milestone } from '@rplan/syntax/ast';
import { isAuthoredDocument } from '@rplan/syntax/ast';
import type { Data, RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type Reversed = { from: string; to: string };

/** A span that ends before it begins: of a deadline, of the years of a plan, of the time in which a body exists. */
export const reversedSpan = defineRule<Reversed>({
  code: 'RP-DATE-010',
  family: 'dates',
  severity: 'error',
  title: { vi: 'Khoảng thời gian kết thúc trước khi bắt đầu', en: 'A span that ends before it begins' },
  message: {
    vi: ({ from, to }) => `Bắt đầu ${from} nhưng kết thúc ${to}, sớm hơn. Kiểm tra lại hai mốc.`,
    en: ({ from, to }) => `It begins ${from} and ends ${to}, which is earlier. Check both.`,
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
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn «từ 30/9/2026 đến 30/6/2026» } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn từ 30/6/2026 đến 30/9/2026 } }',
  },
});

function checkDeadline(node: Due | Milestone, { report }: RuleContext<Reversed & Data>): void {
  if (node.deadline?.$type !== 'SpanDeadline') return;
  const document = documentAbove(node);
  const notes = (document && resolveIn(document, node.deadline)?.notes) ?? [];
  // Of `từ 30/9 đến 30/6` one may be of another year than the plan's.
  if (notes.some(({ code }) => code === 'year-from-period' || code === 'year-from-document')) return;
  for (const note of notes) {
    if (note.code !== 'span-reversed') continue;
    report({ at: placeOf(node, 'deadline'), data: { from: formatShort(note.start), to: formatShort(note.due) } });
  }
}
