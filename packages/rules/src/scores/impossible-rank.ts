import { placeOf } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** A rank that a population of this size does not have: above it, or zero. */
export const impossibleRank = defineRule<{ rank: number; size?: number }>({
  code: 'RP-SCORE-010',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Hạng không thể có', en: 'A rank that cannot be' },
  message: {
    vi: ({ rank, size }) =>
      size === undefined ? `Hạng ${rank}: hạng tính từ 1.` : `Hạng ${rank} trong ${size}: hạng từ 1 đến ${size}.`,
    en: ({ rank, size }) =>
      size === undefined ? `Rank ${rank}: ranks begin with 1.` : `Rank ${rank} of ${size}: ranks go from 1 to ${size}.`,
  },
  on: {
    Rank(stated, { report }) {
      const [rank, size] = (stated.value ?? '').split('/').map(Number);
      if (stated.value === undefined || rank === undefined || Number.isNaN(rank)) return;
      if (rank >= 1 && (size === undefined || rank <= size)) return;
      report({ at: placeOf(stated, 'value'), data: { rank, ...(size !== undefined && { size }) } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }\nkết quả K của VP theo C năm 2025 { hạng «16/15»  điểm 1 = 5,5 { hạng «0» } }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }\nkết quả K của VP theo C năm 2025 { hạng 15/15  điểm 1 = 5,5 { hạng 1 } }\nkết quả L của VP theo C năm 2024 { hạng _ }',
  },
});
