import { formatShort } from '@rplan/calendar';
import { dateOf, documentAbove, resolveIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Due, Milestone } from '@rplan/syntax/ast';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { isBefore } from '../is-before.js';

type Early = { due: string; date: string };

/** A deadline that has passed before its document is dated, whatever the blanks of that date may turn out to be. */
export const rule = defineRule<Early>({
  code: 'RP-DATE-007',
  severity: 'error',
  title: { vi: 'Thời hạn trước ngày ban hành', en: 'Due before the document’s own date' },
  message: {
    vi: ({ due, date }) => `Thời hạn ${due} đã qua khi văn bản được ban hành (${date}).`,
    en: ({ due, date }) => `Due ${due}, which has passed when the document is issued (${date}).`,
  },
  page: {
    why: {
      vi: 'Thời hạn đã qua khi văn bản ban hành thì không thực hiện được. Đã gặp “Kể từ ngày 01/7/2024” và “trước ngày 30/8/2024” trong công văn còn để trống ngày ban hành.',
      en: 'A deadline that had passed when the document was issued cannot be met. “From 01/7/2024” and “before 30/8/2024” stood in a letter whose own date was blank.',
    },
    whatToDo: {
      vi: 'Sửa thời hạn hoặc ngày văn bản; thường là ghi nhầm năm.',
      en: 'Correct the deadline or the date; most often the year is wrong.',
    },
    limits: {
      vi: 'Chỗ trống trong ngày văn bản được hiểu có lợi cho người viết.',
      en: 'Blanks in the date of the document count for the writer.',
    },
  },
  on: { Due: check, Milestone: check },
});

function check(node: Due | Milestone, { report }: RuleContext<Early & Data>): void {
  const document = documentAbove(node);
  const date = document && dateOf(document);
  const resolved = document && node.deadline && resolveIn(document, node.deadline);
  if (!date || resolved?.kind !== 'dated' || !resolved.due || !isBefore(document, resolved.due)) return;
  report({ at: placeOf(node, 'deadline'), data: { due: formatShort(resolved.due), date: formatShort(date, '…') } });
}
