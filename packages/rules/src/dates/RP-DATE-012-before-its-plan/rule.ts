import type { PartialDate } from '@rplan/calendar';
import { definitelyBefore, formatShort, parsePartialDate } from '@rplan/calendar';
import { dateOf, documentWideIn } from '@rplan/meaning';
import type { Bilingual, Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Early = { what: Bilingual; date: string; plan: string; planDate: string };

/** An amendment of a plan, or a report on it, that is dated before the plan: it would change or count what did not exist. */
export const rule = defineRule<Early>({
  code: 'RP-DATE-012',
  severity: 'warning',
  title: { vi: 'Điều chỉnh, báo cáo có ngày trước kế hoạch', en: 'An amendment or report dated before its plan' },
  message: {
    vi: ({ what, date, plan, planDate }) =>
      `${what.vi} ghi ngày ${date}, trước ngày của ${plan} (${planDate}). Sửa một trong hai ngày.`,
    en: ({ what, date, plan, planDate }) =>
      `${what.en} is dated ${date}, before ${plan} (${planDate}). Correct either date.`,
  },
  page: {
    why: {
      vi: 'Văn bản điều chỉnh hay báo cáo không thể có trước kế hoạch mà nó nói đến.',
      en: 'An amendment, or a report, cannot be older than the plan that it is about.',
    },
    whatToDo: {
      vi: 'Sửa một trong hai ngày.',
      en: 'Correct either date.',
    },
    limits: {
      vi: 'Chỗ trống trong ngày được hiểu có lợi cho người viết.',
      en: 'Blanks in a date count for the writer.',
    },
  },
  on: {
    AuthoredDocument(document, context) {
      for (const amendment of documentWideIn(document).amendments)
        compare(AMENDMENT, dateOf(document), amendment.plan?.ref, () => placeOf(amendment, 'plan'), context);
    },
    Progress(progress, context) {
      const date = parsePartialDate(progress.date ?? '');
      if (date.ok) compare(REPORT, date.date, progress.plan?.ref, () => placeOf(progress, 'date'), context);
    },
  },
});

const AMENDMENT = { vi: 'Văn bản điều chỉnh', en: 'The amendment' };
const REPORT = { vi: 'Báo cáo tiến độ', en: 'The report' };

function compare(
  what: Bilingual,
  date: PartialDate | undefined,
  plan: AuthoredDocument | undefined,
  place: () => Place,
  { report }: RuleContext<Early & Data>,
): void {
  const planDate = plan && dateOf(plan);
  if (!plan || !date || !planDate || !definitelyBefore(date, planDate)) return;
  report({
    at: place(),
    data: { what, date: formatShort(date, '…'), plan: plan.name, planDate: formatShort(planDate, '…') },
  });
}
