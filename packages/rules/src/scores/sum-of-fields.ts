import type { PartsSum } from '@rplan/meaning';
import { agrees, countedIn, type Decimal, isZero, sumOfParts, toOffice } from '@rplan/meaning';
import { placeOf, spell } from '@rplan/syntax';
import { isTotal } from '@rplan/syntax/ast';
import type { RelatedPlace } from '../rule.js';
import { defineRule } from '../rule.js';
import { type NamedNode, namedNode, nodeNameFirst } from './node-name.js';

type Sum = {
  stated: string;
  computed: string;
  /** How many parts there are, and what they are called. */
  fields: number;
  level: string;
  /** What the parts alone add up to, where a bonus or penalty stands beside them. */
  sum?: string;
  bonus?: string;
  penalty?: string;
  /** Whose score it is; the whole result's without one. */
  node?: NamedNode;
};

/** The total of a result and the score of a node against the sum of its parts, where each has a score and the maxima add up. */
export const sumOfFields = defineRule<Sum>({
  code: 'RP-SCORE-001',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Tổng điểm khác tổng các lĩnh vực', en: 'A total that its fields do not add up to' },
  message: {
    vi: ({ stated, computed, fields, level, sum, bonus, penalty, node }) => {
      const whose = node ? `${nodeNameFirst(node, 'vi')}: ` : '';
      const extras = [bonus && `thêm điểm thưởng ${bonus}`, penalty && `bớt điểm trừ ${penalty}`].filter(Boolean);
      const result = extras.length > 0 ? `${sum}, ${extras.join(', ')} thành ${computed}` : computed;
      return `${whose}${fields} ${spell(level, 'vi')} cộng lại được ${result}, văn bản ghi ${stated}.`;
    },
    en: ({ stated, computed, fields, level, sum, bonus, penalty, node }) => {
      const whose = node ? ` of ${spell(node.level, 'en')} ${node.code}` : '';
      const extras = [bonus && `plus a bonus of ${bonus}`, penalty && `less a penalty of ${penalty}`].filter(Boolean);
      const result = extras.length > 0 ? `${sum}, ${extras.join(', ')} ${computed}` : computed;
      return `The ${fields} ${PLURALS[level] ?? level}${whose} add up to ${result}; the text states ${stated}.`;
    },
  },
  on: {
    Assessment(assessment, { scoresOf, report }) {
      const scores = scoresOf(assessment);
      if (!scores) return;
      const total = assessment.items.filter(isTotal).find(({ measure, percent }) => measure === 'total' && !percent);
      const added = total && sumOfParts(scores.index, scores.nodes);
      if (total && added && scores.total && !agrees(scores.total, added.computed))
        report({ at: placeOf(total, 'value'), data: dataOf(total.value, added), related: scoresIn(added) });
      for (const { node, statement, value } of scores.nodes.values()) {
        const counted = statement && countedIn(statement);
        const parts = counted && value && sumOfParts(node, scores.nodes);
        if (!parts || agrees(value, parts.computed)) continue;
        report({
          at: placeOf(counted, 'value'),
          data: { ...dataOf(counted.value ?? '', parts), node: namedNode(node) },
          related: scoresIn(parts),
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" {\n  tối đa 10\n  lĩnh vực 1 "A" { tối đa 6  tiêu chí 1.1 "A1" { tối đa 2 }  tiêu chí 1.2 "A2" { tối đa 4 } }\n  lĩnh vực 2 "B" { tối đa 4 }\n}\nkết quả K của VP theo C năm 2025 { tổng «9,5»  điểm 1 = «5,5»  điểm 1.1 = 1,75  điểm 1.2 = 3,5  điểm 2 = 3,9 }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" {\n  tối đa 10\n  lĩnh vực 1 "A" { tối đa 6  tiêu chí 1.1 "A1" { tối đa 2 }  tiêu chí 1.2 "A2" { tối đa 4 } }\n  lĩnh vực 2 "B" { tối đa 4 }\n}\nkết quả K của VP theo C năm 2025 { tổng 9,4  điểm 1 = 5,5  điểm 1.1 = 1,75  điểm 1.2 = 3,75  điểm 2 = 3,9 }',
  },
});

const PLURALS: Readonly<Record<string, string>> = {
  field: 'fields',
  criterion: 'criteria',
  subcriterion: 'subcriteria',
};

function dataOf(stated: string, { parts, sum, bonus, penalty, computed }: PartsSum): Sum {
  const extra = (name: 'bonus' | 'penalty', value: Decimal) => (isZero(value) ? {} : { [name]: toOffice(value) });
  return {
    stated,
    computed: toOffice(computed),
    fields: parts.length,
    level: parts[0]?.node.level ?? 'field',
    ...(isZero(bonus) && isZero(penalty) ? {} : { sum: toOffice(sum) }),
    ...extra('bonus', bonus),
    ...extra('penalty', penalty),
  };
}

function scoresIn({ parts }: PartsSum): RelatedPlace[] {
  return parts.flatMap(({ statement, node }) =>
    statement
      ? [{ place: placeOf(statement), message: { vi: `Điểm của ${node.name}`, en: `Score of ${node.name}` } }]
      : [],
  );
}
