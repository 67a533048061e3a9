import { compareDates, formatShort } from '@rplan/calendar';
import { resolveIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isExtension, isExtensionRequest } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A report extends a deadline, or asks for it, to a day that is not after the one that held. */
export const rule = defineRule<{ task: string; to: string; due: string }>({
  code: 'RP-DATE-029',
  severity: 'warning',
  title: { vi: 'Gia hạn không muộn hơn thời hạn cũ', en: 'An extension to no later day' },
  message: {
    vi: ({ task, to, due }) =>
      `Gia hạn ${task} đến ${to}, không muộn hơn thời hạn đang có (${due}). Kiểm tra lại ngày.`,
    en: ({ task, to, due }) => `${task} is extended to ${to}, which is not after its deadline (${due}). Check the day.`,
  },
  page: {
    why: {
      vi: 'Gia hạn đến ngày sớm hơn thời hạn đang có là rút ngắn; thường là ghi nhầm tháng hoặc bỏ sót lần gia hạn trước.',
      en: 'An extension to an earlier day makes the time shorter; most often the month is wrong, or an earlier extension was not seen.',
    },
    whatToDo: {
      vi: 'Sửa ngày; muốn rút ngắn thì dùng văn bản điều chỉnh (sửa đổi … thời hạn).',
      en: 'Correct the day; shorten a deadline by an amendment (`change`).',
    },
    limits: { vi: 'Chỉ xét ngày ghi đủ năm.', en: 'Only days with a year are looked at.' },
  },
  on: {
    Progress(progress, { trackingOf, report }) {
      const plan = progress.plan?.ref;
      if (!plan) return;
      for (const update of progress.updates) {
        for (const item of update.items) {
          if (!isExtension(item) && !isExtensionRequest(item)) continue;
          const resolved = item.point && resolveIn(plan, item.point);
          const isGuess = resolved?.notes.some(({ code }) => code.startsWith('year-from'));
          if (!item.point || !resolved?.due || isGuess) continue;
          for (const { ref } of update.tasks) {
            const due = ref && trackingOf(plan).heldAt(update, ref);
            if (!ref || !due || compareDates(resolved.due, due) > 0) continue;
            const data = { task: ref.name ?? '', to: formatShort(resolved.due), due: formatShort(due) };
            report({ at: placeOf(item.point), data });
          }
        }
      }
    },
  },
});
