import { defineRule } from '../rule.js';

/** An ignore comment without a reason: nobody will know later whether it may go. It silences all the same. */
export const reasonlessIgnore = defineRule<{ code: string }>({
  code: 'RP-IGNORE-002',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Bỏ qua mà không nêu lý do', en: 'An ignore comment without a reason' },
  message: {
    vi: ({ code }) => `Nêu lý do bỏ qua: // rplan-ignore ${code}: lý do.`,
    en: ({ code }) => `Say why: // rplan-ignore ${code}: reason.`,
  },
  examples: {
    failing: 'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } «// rplan-ignore RP-DATE-001»',
    passing: 'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } // rplan-ignore RP-DATE-001: văn bản gốc ghi như vậy',
  },
});
