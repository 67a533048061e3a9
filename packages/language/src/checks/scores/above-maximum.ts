import { compare, parseDecimal, toOffice } from '../../facts/decimal.js';
import { maximumOf } from '../../facts/scores.js';
import { placeOf } from '../place.js';
import { defineRule } from '../rule.js';
import { type NamedNode, namedNode, nodeNameFirst } from './node-name.js';

/** A score above what its node can give. */
export const aboveMaximum = defineRule<NamedNode & { value: string; maximum: string }>({
  code: 'RP-SCORE-002',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Điểm đạt lớn hơn điểm tối đa', en: 'A score above the maximum' },
  message: {
    vi: ({ value, maximum, ...node }) =>
      `${nodeNameFirst(node, 'vi')} ghi ${value} điểm, cao hơn điểm tối đa ${maximum}.`,
    en: ({ value, maximum, ...node }) =>
      `${nodeNameFirst(node, 'en')} has ${value} points, above its maximum of ${maximum}.`,
  },
  on: {
    Score(score, { report }) {
      const node = score.node?.ref;
      const value = parseDecimal(score.value ?? '');
      const maximum = node && maximumOf(node);
      if (!node || !value || !maximum || compare(value, maximum) <= 0) return;
      report({
        at: placeOf(score, 'value'),
        data: { ...namedNode(node), value: score.value ?? '', maximum: toOffice(maximum) },
        related: [
          { place: placeOf(node, 'name'), message: { vi: 'Điểm tối đa ghi ở đây', en: 'The maximum is stated here' } },
        ],
      });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = «6,5» }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = 6 }',
  },
});
