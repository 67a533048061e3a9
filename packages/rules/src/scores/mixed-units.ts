import { placeOf } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** Values of one measure of which some are percentages and some are not: a sign was lost. */
export const mixedUnits = defineRule<{ percent: number; plain: number }>({
  code: 'RP-SCORE-007',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Các giá trị không cùng đơn vị', en: 'Values of one measure in two units' },
  message: {
    vi: ({ percent, plain }) =>
      `${percent} giá trị có dấu %, ${plain} giá trị không có: các giá trị của một số liệu phải cùng đơn vị.`,
    en: ({ percent, plain }) => `${percent} values have %, ${plain} have not: the values of one measure have one unit.`,
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
  examples: {
    failing:
      'cơ quan A "A"\ncơ quan B "B"\ncông văn V "Công văn" {\n  tồn tại T "Thấp." { số liệu "tỷ lệ" «A = 35», B = 71% }\n  nhiệm vụ N "Làm." { khắc phục T  chủ trì A  thời hạn thường xuyên }\n}',
    passing:
      'cơ quan A "A"\ncơ quan B "B"\ncông văn V "Công văn" {\n  tồn tại T "Thấp." { số liệu "tỷ lệ" A = 35%, B = 71% }\n  nhiệm vụ N "Làm." { khắc phục T  chủ trì A  thời hạn thường xuyên }\n}',
  },
});
