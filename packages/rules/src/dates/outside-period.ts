import { formatShort } from '@rplan/calendar';
import { documentAbove, periodOf, resolveIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isTimedDeadline } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';
import { isBefore } from './due-before-document.js';

/** A deadline in a year that the plan does not plan for. Next January still belongs to a year's plan: reports are due then. */
export const outsidePeriod = defineRule<{ due: string; period: string }>({
  code: 'RP-DATE-008',
  family: 'dates',
  severity: 'warning',
  title: { vi: 'Thời hạn ngoài thời gian của kế hoạch', en: 'Due outside the plan’s period' },
  message: {
    vi: ({ due, period }) => `Thời hạn ${due} nằm ngoài thời gian của kế hoạch (${period}).`,
    en: ({ due, period }) => `Due ${due}, outside the period of the plan (${period}).`,
  },
  on: {
    Due(node, { report }) {
      const document = documentAbove(node);
      const period = document && periodOf(document);
      // A span is meant to reach beyond the plan's years.
      const due = document && isTimedDeadline(node.deadline) ? resolveIn(document, node.deadline) : undefined;
      if (!period || due?.kind !== 'dated' || !due.due) return;
      // That is graver, and reported.
      if (isBefore(document, due.due)) return;
      const { year, month } = due.due;
      if (year >= period.from && (year <= period.to || (year === period.to + 1 && month === 1))) return;
      const years = period.from === period.to ? String(period.from) : `${period.from}-${period.to}`;
      report({ at: placeOf(node, 'deadline'), data: { due: formatShort(due.due), period: years } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" {\n  năm 2026\n  nhiệm vụ N "Một." { chủ trì VP  thời hạn «30/6/2027» }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" {\n  năm 2026\n  nhiệm vụ N "Một." { chủ trì VP  thời hạn 15/01/2027 }\n}',
  },
});
