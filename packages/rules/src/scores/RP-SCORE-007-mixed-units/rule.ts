import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** Values of one measure of which some are percentages and some are not: a sign was lost. */
export const rule = defineRule<{ percent: number; plain: number }>({
  code: 'RP-SCORE-007',
  severity: 'error',
  title: { vi: 'Các giá trị không cùng đơn vị', en: 'Values of one measure in two units' },
  message: {
    vi: ({ percent, plain }) =>
      `${percent} giá trị có dấu %, ${plain} giá trị không có: các giá trị của một số liệu phải cùng đơn vị.`,
    en: ({ percent, plain }) => `${percent} values have %, ${plain} have not: the values of one measure have one unit.`,
  },
  page: {
    why: {
      vi: 'Đã gặp “xã A 35; xã B 71%” trong chú thích một công văn: mất dấu % ở một xã.',
      en: 'A footnote of a real letter had “xã A 35; xã B 71%”: one commune lost its percent sign.',
    },
    whatToDo: {
      vi: 'Thêm dấu % hoặc sửa giá trị.',
      en: 'Add the sign, or correct the value.',
    },
    limits: {
      vi: 'Chỉ xét các giá trị của một “số liệu”.',
      en: 'Only the values of one “evidence” are compared.',
    },
  },
  on: {
    Evidence({ values }, { report }) {
      const percent = values.filter((value) => value.percent);
      const plain = values.filter((value) => !value.percent);
      if (percent.length === 0 || plain.length === 0) return;
      const fewer = plain.length <= percent.length ? plain : percent;
      for (const value of fewer) report({ at: placeOf(value), data: { percent: percent.length, plain: plain.length } });
    },
  },
});
