import { placeOf } from '@rplan/syntax';
import { isWithoutStart } from '../../open-work.js';
import { defineRule } from '../../rule.js';

/** A length that nothing starts: `7 ngày`. Nobody can say when it is over. */
export const rule = defineRule<{ written: string }>({
  code: 'RP-DATE-014',
  severity: 'warning',
  title: { vi: 'Khoảng thời gian không có ngày bắt đầu', en: 'A length without a start' },
  message: {
    vi: ({ written }) =>
      `“${written}” không cho biết tính từ ngày nào nên không có ngày đến hạn. Viết thêm “kể từ ngày …”, “sau NV-1” hoặc “kể từ văn bản này”.`,
    en: ({ written }) =>
      `“${written}” does not say from when it counts, so that no day follows. Add “starting dated …”, “after NV-1” or “starting this document”.`,
  },
  page: {
    why: {
      vi: 'Thời hạn “7 ngày” không có mốc bắt đầu thì không tính được ngày, không bao giờ bị coi là quá hạn.',
      en: 'Seven days from nowhere give no day, and the task is never late.',
    },
    whatToDo: {
      vi: 'Ghi mốc bắt đầu: ngày, văn bản hoặc nhiệm vụ.',
      en: 'Say from when: a day, a document or a task.',
    },
    limits: {
      vi: 'Mốc bắt đầu ghi bằng lời (“kể từ khi có hướng dẫn”) được chấp nhận dù chưa biết ngày.',
      en: 'A start in words is accepted, though its day is not known.',
    },
  },
  on: {
    Due(due, { report }) {
      const { deadline } = due;
      if (!deadline || !isWithoutStart(deadline)) return;
      report({ at: placeOf(due, 'deadline'), data: { written: deadline.$cstNode?.text ?? '' } });
    },
  },
});
