import { formatShort } from '@rplan/calendar';
import { documentAbove, periodOf, resolveIn } from '@rplan/meaning';
import { placeOf, readDeadline } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { isBefore } from '../is-before.js';

/** A deadline in a year that the plan does not plan for. Next January still belongs to a year's plan: reports are due then. */
export const rule = defineRule<{ due: string; period: string }>({
  code: 'RP-DATE-008',
  severity: 'warning',
  title: { vi: 'Thời hạn ngoài thời gian của kế hoạch', en: 'Due outside the plan’s period' },
  message: {
    vi: ({ due, period }) => `Thời hạn ${due} nằm ngoài thời gian của kế hoạch (${period}).`,
    en: ({ due, period }) => `Due ${due}, outside the period of the plan (${period}).`,
  },
  page: {
    why: {
      vi: 'Thời hạn ở năm khác với năm của kế hoạch thường là do chép từ kế hoạch năm trước.',
      en: 'A deadline in another year than the plan’s was most often copied from last year’s plan.',
    },
    whatToDo: {
      vi: 'Sửa năm, hoặc ghi “giai đoạn” nếu kế hoạch kéo dài.',
      en: 'Correct the year, or give the plan a period.',
    },
    limits: {
      vi: 'Tháng 01 năm sau được chấp nhận (báo cáo cuối năm); khoảng thời gian kéo qua năm không xét.',
      en: 'January of the next year is right (reports of the year are due then); a span beyond the year is not looked at.',
    },
  },
  on: {
    Due(node, { report }) {
      const document = documentAbove(node);
      const period = document && periodOf(document);
      const kind = node.deadline && readDeadline(node.deadline).reading.deadline.kind;
      // A span is meant to reach beyond the plan's years.
      const due = document && node.deadline && kind !== 'span' ? resolveIn(document, node.deadline) : undefined;
      if (!period || due?.kind !== 'dated' || !due.due) return;
      // That is graver, and reported.
      if (isBefore(document, due.due)) return;
      const { year, month } = due.due;
      if (year >= period.from && (year <= period.to || (year === period.to + 1 && month === 1))) return;
      const years = period.from === period.to ? String(period.from) : `${period.from}-${period.to}`;
      report({ at: placeOf(node, 'deadline'), data: { due: formatShort(due.due), period: years } });
    },
  },
});
