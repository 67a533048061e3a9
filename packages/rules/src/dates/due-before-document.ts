import { type CivilDate, compareDates, formatShort, partialInterval } from '@rplan/calendar';
import { dateOf, documentAbove, resolveIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { AuthoredDocument, Due, Milestone } from '@rplan/syntax/ast';
import type { Data, RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type Early = { due: string; date: string };

/** A deadline that has passed before its document is dated, whatever the blanks of that date may turn out to be. */
export const dueBeforeDocument = defineRule<Early>({
  code: 'RP-DATE-007',
  family: 'dates',
  severity: 'error',
  title: { vi: 'Thời hạn trước ngày ban hành', en: 'Due before the document’s own date' },
  message: {
    vi: ({ due, date }) => `Thời hạn ${due} đã qua khi văn bản được ban hành (${date}).`,
    en: ({ due, date }) => `Due ${due}, which has passed when the document is issued (${date}).`,
  },
  on: { Due: check, Milestone: check },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" {\n  ngày 15/7/2026\n  nhiệm vụ N "Một." { chủ trì VP  thời hạn «30/6/2026» }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" {\n  ngày _/6/2026\n  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 }\n}',
  },
});

function check(node: Due | Milestone, { report }: RuleContext<Early & Data>): void {
  const document = documentAbove(node);
  const date = document && dateOf(document);
  const resolved = document && node.deadline && resolveIn(document, node.deadline);
  if (!date || resolved?.kind !== 'dated' || !resolved.due || !isBefore(document, resolved.due)) return;
  report({ at: placeOf(node, 'deadline'), data: { due: formatShort(resolved.due), date: formatShort(date, '…') } });
}

/** Whether a day has passed before a document is dated, whatever the blanks of its date turn out to be. */
export function isBefore(document: AuthoredDocument, day: CivilDate): boolean {
  const date = dateOf(document);
  const issued = date && partialInterval(date);
  return issued !== undefined && compareDates(day, issued.first) < 0;
}
