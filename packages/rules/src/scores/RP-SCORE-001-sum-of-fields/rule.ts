import type { PartsSum } from '@rplan/meaning';
import { agrees, countedIn, type Decimal, isZero, sumOfParts, toOffice } from '@rplan/meaning';
import { placeOf, spell } from '@rplan/syntax';
import { isTotal } from '@rplan/syntax/ast';
import type { RelatedPlace } from '../../diagnostic.js';
import { defineRule } from '../../rule.js';
import { type NamedNode, namedNode, nodeNameFirst } from '../node-name.js';

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
export const rule = defineRule<Sum>({
  code: 'RP-SCORE-001',
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
  page: {
    why: {
      vi: 'Đã gặp báo cáo ghi 93.43/100 trong khi tám lĩnh vực cộng lại được 93,13: sai một điểm thành phần hoặc sai tổng.',
      en: 'A real report had 93.43 of 100, and its eight fields add up to 93.13: a part or the total is wrong.',
    },
    whatToDo: {
      vi: 'Đối chiếu quyết định công bố, sửa tổng hoặc điểm thành phần.',
      en: 'Compare with the published decision, and correct the total or a part.',
    },
    limits: {
      vi: 'Chỉ so khi mọi phần đều có điểm và điểm tối đa các phần khớp nhau; sai số làm tròn được bỏ qua.',
      en: 'Compared only where each part has a score and the maxima add up; rounding is allowed for.',
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
