import { defineRule } from '../rule.js';

/** An ignore comment that silences nothing: the fault is gone, or the code is wrong or missing. Reported where comments are applied. */
export const unusedIgnore = defineRule<{ code: string }>({
  code: 'RP-IGNORE-001',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Ghi chú bỏ qua không còn tác dụng', en: 'An ignore comment that silences nothing' },
  message: {
    vi: ({ code }) =>
      code === ''
        ? 'Ghi chú bỏ qua chưa nêu mã nên không có tác dụng. Viết: // rplan-ignore MÃ: lý do.'
        : `Ở đây không có ${code} nào để bỏ qua. Xóa mã hoặc ghi chú này.`,
    en: ({ code }) =>
      code === ''
        ? 'The comment names no code and ignores nothing. Write: // rplan-ignore CODE: reason.'
        : `There is no ${code} here to ignore. Remove the code or the comment.`,
  },
  examples: {
    failing: 'cơ quan VP "Văn phòng" «// rplan-ignore RP-NAME-001: cũ»\ncơ quan STP "Sở Tư pháp" «// rplan-ignore: cũ»',
    passing: 'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } // rplan-ignore RP-DATE-001: văn bản gốc ghi như vậy',
  },
});
