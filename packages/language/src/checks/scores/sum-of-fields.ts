import { agrees, toOffice } from '../../facts/decimal.js';
import { isTotal } from '../../generated/ast.js';
import { placeOf } from '../place.js';
import { defineRule } from '../rule.js';

/** The stated total of a result against the sum of its fields, where every field has a score and the maxima add up. */
export const sumOfFields = defineRule<{ stated: string; computed: string; fields: number }>({
  code: 'RP-SCORE-001',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Tổng điểm khác tổng các lĩnh vực', en: 'A total that its fields do not add up to' },
  message: {
    vi: ({ stated, computed, fields }) => `${fields} lĩnh vực cộng lại được ${computed}, văn bản ghi ${stated}.`,
    en: ({ stated, computed, fields }) => `The ${fields} fields add up to ${computed}; the text states ${stated}.`,
  },
  on: {
    Assessment(assessment, { scoresOf, report }) {
      const scores = scoresOf(assessment);
      const total = assessment.items.filter(isTotal).find(({ measure, percent }) => measure === 'total' && !percent);
      if (!scores?.total || !scores.computedTotal || !total || agrees(scores.total, scores.computedTotal)) return;
      report({
        at: placeOf(total, 'value'),
        data: { stated: total.value, computed: toOffice(scores.computedTotal), fields: scores.fields.length },
        related: scores.fields.flatMap(({ statement, node }) =>
          statement
            ? [{ place: placeOf(statement), message: { vi: `Điểm của ${node.name}`, en: `Score of ${node.name}` } }]
            : [],
        ),
      });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }\nkết quả K của VP theo C năm 2025 { tổng «9,5»  điểm 1 = 5,5  điểm 2 = 3,9 }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }\nkết quả K của VP theo C năm 2025 { tổng 9,4  điểm 1 = 5,5  điểm 2 = 3,9 }',
  },
});
