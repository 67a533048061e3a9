import { defineRule } from '../../rule.js';

/** An ignore comment without a reason: nobody will know later whether it may go. It silences all the same. */
export const rule = defineRule<{ code: string }>({
  code: 'RP-IGNORE-002',
  severity: 'warning',
  title: { vi: 'Bỏ qua mà không nêu lý do', en: 'An ignore comment without a reason' },
  message: {
    vi: ({ code }) => `Nêu lý do bỏ qua: // rplan-ignore ${code}: lý do.`,
    en: ({ code }) => `Say why: // rplan-ignore ${code}: reason.`,
  },
  page: {
    why: {
      vi: 'Không có lý do thì người sau không biết có được bỏ ghi chú hay không.',
      en: 'Without a reason nobody will know later whether the comment may go.',
    },
    whatToDo: {
      vi: 'Thêm lý do sau dấu hai chấm.',
      en: 'Add the reason after a colon.',
    },
    limits: {
      vi: 'Không xét lý do có thuyết phục hay không.',
      en: 'Whether the reason is a good one is not looked at.',
    },
  },
});
