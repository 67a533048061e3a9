import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';

/** `đạt` with no value behind it. */
export const danglingValue = defineRule<Record<string, never>>({
  code: 'RP-LANG-006',
  family: 'language',
  severity: 'warning',
  title: { vi: 'Thiếu giá trị sau “đạt”', en: 'A value missing behind “đạt”' },
  message: { vi: () => 'Sau “đạt” không có giá trị nào.', en: () => 'No value stands behind “đạt”.' },
  on: {
    Chunk(chunk, { report }) {
      for (const { at } of matchesIn(chunk, DANGLING)) report({ at, data: {} });
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Năng lực xử lý công việc «đạt» (*trừ 0,01 điểm*)" }',
    passing:
      'báo cáo B "Báo cáo" { đoạn "Năng lực xử lý công việc đạt 0,99 (*trừ 0,01 điểm*); một số chỉ tiêu chưa đạt; còn lại tốt." }',
  },
});

const DANGLING = /(?<!\p{L})(?<!(?:chưa|không|nhằm|để|cần|đã|quan|diễn|truyền|chuyển|điều) )đạt(?=\s*[(;])/gu;
