import type { PartialDate } from '@rplan/calendar';
import { definitelyBefore, formatShort, parsePartialDate } from '@rplan/calendar';
import { dateOf, documentWideIn } from '@rplan/meaning';
import type { Bilingual, Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import type { Data, RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type Early = { what: Bilingual; date: string; plan: string; planDate: string };

/** An amendment of a plan, or a report on it, that is dated before the plan: it would change or count what did not exist. */
export const beforeItsPlan = defineRule<Early>({
  code: 'RP-DATE-012',
  family: 'dates',
  severity: 'warning',
  title: { vi: 'Điều chỉnh, báo cáo có ngày trước kế hoạch', en: 'An amendment or report dated before its plan' },
  message: {
    vi: ({ what, date, plan, planDate }) =>
      `${what.vi} ghi ngày ${date}, trước ngày của ${plan} (${planDate}). Sửa một trong hai ngày.`,
    en: ({ what, date, plan, planDate }) =>
      `${what.en} is dated ${date}, before ${plan} (${planDate}). Correct either date.`,
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
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 20/5/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }\nthông báo T "Điều chỉnh" { ngày 15/4/2026  điều chỉnh «K»  sửa đổi N { thời hạn 31/12/2026 } }',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 20/5/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }\nthông báo T "Điều chỉnh" { ngày _/5/2026  điều chỉnh K  sửa đổi N { thời hạn 31/12/2026 } }',
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
