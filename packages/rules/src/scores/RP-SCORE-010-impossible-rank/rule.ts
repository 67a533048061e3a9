import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A rank that a population of this size does not have: above it, or zero. */
export const rule = defineRule<{ rank: number; size?: number }>({
  code: 'RP-SCORE-010',
  severity: 'error',
  title: { vi: 'Hạng không thể có', en: 'A rank that cannot be' },
  message: {
    vi: ({ rank, size }) =>
      size === undefined ? `Hạng ${rank}: hạng tính từ 1.` : `Hạng ${rank} trong ${size}: hạng từ 1 đến ${size}.`,
    en: ({ rank, size }) =>
      size === undefined ? `Rank ${rank}: ranks begin with 1.` : `Rank ${rank} of ${size}: ranks go from 1 to ${size}.`,
  },
  page: {
    why: {
      vi: 'Hạng lớn hơn số đơn vị so sánh, hoặc hạng 0, là gõ nhầm hay đảo hai số.',
      en: 'A rank above the number of those compared, or zero, is a slip, or two numbers changed places.',
    },
    whatToDo: {
      vi: 'Sửa hạng hoặc tổng số.',
      en: 'Correct the rank or the number.',
    },
    limits: {
      vi: 'Hạng ghi bằng lời không xét.',
      en: 'A rank in words is not looked at.',
    },
  },
  on: {
    Rank(stated, { report }) {
      const [rank, size] = (stated.value ?? '').split('/').map(Number);
      if (stated.value === undefined || rank === undefined || Number.isNaN(rank)) return;
      if (rank >= 1 && (size === undefined || rank <= size)) return;
      report({ at: placeOf(stated, 'value'), data: { rank, ...(size !== undefined && { size }) } });
    },
  },
});
