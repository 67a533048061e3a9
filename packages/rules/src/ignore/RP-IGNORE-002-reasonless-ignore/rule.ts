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
});
