import { defineRule } from '../../rule.js';

/** An ignore comment that silences nothing: the fault is gone, or the code is wrong or missing. Reported where comments are applied. */
export const rule = defineRule<{ code: string }>({
  code: 'RP-IGNORE-001',
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
  page: {
    why: {
      vi: 'Ghi chú bỏ qua còn lại sau khi sửa lỗi sẽ che lỗi mới ở dòng ấy.',
      en: 'An ignore comment that stayed when its fault went would hide the next one on that line.',
    },
    whatToDo: {
      vi: 'Xóa ghi chú hoặc mã thừa (có gợi ý; rplan check --fix tự xóa).',
      en: 'Remove the comment or the code (a fix does it, and rplan check --fix by itself).',
    },
    limits: {
      vi: 'Quy tắc đã tắt trong rplan.json thì ghi chú bỏ qua của nó bị coi là thừa.',
      en: 'Where a rule is off in rplan.json its comments count as unused.',
    },
  },
});
