import { compareDates, formatShort, isComplete, parsePartialDate } from '@rplan/calendar';
import { askedParts, dateOf, documentAbove } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isAmendment, isTask } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A later document prints the deadline of a plan's task as it was issued, after it was put off. */
export const rule = defineRule<{ task: string; now: string }>({
  code: 'RP-DATE-017',
  severity: 'warning',
  title: { vi: 'Dẫn thời hạn đã được điều chỉnh', en: 'A deadline that was put off since' },
  message: {
    vi: ({ task, now }) =>
      `Chỗ này in thời hạn của ${task} như khi ban hành, nhưng thời hạn nay là ${now}. Nếu cần thời hạn hiện hành, viết bằng lời: {${task}.thời hạn|...}.`,
    en: ({ task, now }) =>
      `This prints the deadline of ${task} as it was issued; it is ${now} now. For the one that holds, put words after a |.`,
  },
  page: {
    why: {
      vi: 'Liên kết đến nhiệm vụ của kế hoạch in đúng kế hoạch đã ban hành; sau khi gia hạn, người đọc công văn hiểu nhầm hạn cũ còn hiệu lực.',
      en: 'A link prints the plan as it was issued; after it was put off readers take the old day for the one that holds.',
    },
    whatToDo: {
      vi: 'Viết thời hạn hiện hành bằng lời sau dấu |, hoặc nói rõ đây là thời hạn ban đầu.',
      en: 'Put the deadline that holds in words after the |, or say that it is the first one.',
    },
    limits: {
      vi: 'Văn bản điều chỉnh kế hoạch, văn bản không có ngày và văn bản ban hành trước khi gia hạn không bị báo.',
      en: 'Documents that amend, that have no date, or that are from before it was put off are not reported.',
    },
  },
  on: {
    Link(link, { trackingOf, report }) {
      const { owner, parts } = askedParts(link);
      const home = documentAbove(link);
      const plan = isTask(owner) ? documentAbove(owner) : undefined;
      if (link.labelled || parts[0] !== 'due' || !isTask(owner) || !home || !plan || home === plan) return;
      const date = dateOf(home);
      if (!date || !isComplete(date) || home.items.some(isAmendment)) return;
      const { states, reports } = trackingOf(plan);
      const state = states.get(owner);
      // What holds now was put there by a document or report of its own day; before that the plan's own held.
      const by =
        state?.due &&
        (documentAbove(state.due) ??
          reports.find(({ updates }) => updates.some(({ items }) => items.includes(state.due as never))));
      const since = by && by !== plan ? ('items' in by ? dateOf(by) : dayOf(by.date)) : undefined;
      if (!state?.dueDate || !since || !isComplete(since) || compareDates(since, date) > 0) return;
      report({ at: placeOf(link), data: { task: owner.name ?? '', now: formatShort(state.dueDate) } });
    },
  },
});

function dayOf(text: string | undefined) {
  const reading = parsePartialDate(text ?? '');
  return reading.ok ? reading.date : undefined;
}
