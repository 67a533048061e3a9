import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** `đạt` with no value after it. */
export const rule = defineRule<Record<string, never>>({
  code: 'RP-LANG-006',
  severity: 'warning',
  title: { vi: 'Thiếu giá trị sau “đạt”', en: 'A value missing after “đạt”' },
  message: { vi: () => 'Sau “đạt” không có giá trị nào.', en: () => 'No value stands after “đạt”.' },
  page: {
    why: {
      vi: 'Số liệu chưa điền hoặc bị xóa nhầm khi sửa: đã gặp “Năng lực xử lý công việc đạt (trừ 0.01 điểm)” trong báo cáo đã gửi.',
      en: 'A figure that was never filled in, or deleted by mistake: “Năng lực xử lý công việc đạt (trừ 0.01 điểm)” stood in a report that was sent.',
    },
    whatToDo: {
      vi: 'Điền giá trị sau “đạt”.',
      en: 'Write the value after “đạt”.',
    },
    limits: {
      vi: 'Chỉ báo khi phần ngay sau “đạt” cho thấy thiếu con số; “đạt” với nghĩa “đạt yêu cầu” không bị báo.',
      en: 'Reported only where what follows “đạt” shows that a number is missing; “đạt” as a verdict is not.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { at } of matchesIn(chunk, DANGLING)) report({ at, data: {} });
    },
  },
});

/**
 * What stands after `đạt` says of its value, which is not there: what was lost by it, a percent sign, or a maximum. `Đạt` alone is a verdict
 * (`kết quả: đạt`), and so is that of a body (`12 xã đạt (trừ 01 xã đảo)`).
 */
const DANGLING = new RegExp(
  [
    '(?=đạt)(?<!\\p{L})(?<!(?:chưa|không|quan|diễn|truyền|chuyển|điều|giá|chí|loại|vị|xã|sở|phòng) )đạt(?=\\s*\\(\\s*\\*{0,2}(?:trừ|mất) (?:\\d|$))',
    '(?=đạt)(?<!\\p{L})đạt(?=\\s*(?:…|\\.{2,}|_+)?\\s*(?:%|/\\s*\\d))',
  ].join('|'),
  'gu',
);
