import { defineRule } from '../rule.js';

/** An ignore comment that silences nothing: the fault is gone, or the code is wrong. Reported where comments are applied. */
export const unusedIgnore = defineRule<{ code: string }>({
  code: 'RP-IGNORE-001',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Ghi chú bỏ qua không còn tác dụng', en: 'An ignore comment that silences nothing' },
  message: {
    vi: ({ code }) => `Ở đây không có ${code} nào để bỏ qua. Xóa ghi chú này.`,
    en: ({ code }) => `There is no ${code} here to ignore. Remove the comment.`,
  },
  examples: {
    failing: 'cơ quan VP "Văn phòng" «// rplan-ignore RP-NAME-001: cũ»',
    passing: 'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } // rplan-ignore RP-DATE-001: văn bản gốc ghi như vậy',
  },
});
