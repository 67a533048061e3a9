import type { Decimal } from '@rplan/meaning';
import { finestScale, leewayOf, parseDecimal, percentOf, toOffice, within, withScale } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isStageScore, isTotal } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A percentage beside points and their maximum that give another one, whatever was rounded in either. */
export const rule = defineRule<{ stated: string; computed: string; points: string; maximum: string }>({
  code: 'RP-SCORE-011',
  severity: 'error',
  title: { vi: 'Tỷ lệ khác điểm chia cho điểm tối đa', en: 'A percentage that the points do not give' },
  message: {
    vi: ({ stated, computed, points, maximum }) => `Ghi tỷ lệ ${stated}%, nhưng ${points}/${maximum} là ${computed}%.`,
    en: ({ stated, computed, points, maximum }) => `${stated}% is stated, but ${points} of ${maximum} is ${computed}%.`,
  },
  page: {
    why: {
      vi: 'Tỷ lệ phải bằng điểm đạt chia điểm tối đa; “9,12/10 điểm (tỷ lệ 91,17%)” là đúng vì điểm đã làm tròn.',
      en: 'A percentage is the points by the maximum; “9.12 of 10 (91.17%)” is right, since the points were rounded.',
    },
    whatToDo: {
      vi: 'Sửa tỷ lệ hoặc điểm.',
      en: 'Correct the percentage or the points.',
    },
    limits: {
      vi: 'Sai số làm tròn của cả hai số được bỏ qua.',
      en: 'Rounding of both numbers is allowed for.',
    },
  },
  on: {
    Assessment(assessment, { scoresOf, report }) {
      const scores = scoresOf(assessment);
      if (!scores) return;
      const finest = finestScale(scores);
      const compareWith = (
        stated: { readonly value: string } & Parameters<typeof placeOf>[0],
        points: Decimal | undefined,
        maximum: Decimal | undefined,
      ) => {
        const rate = parseDecimal(stated.value ?? '');
        const percent = rate && points && maximum && percentOf(points, maximum, rate.scale + 2);
        if (
          !percent ||
          !points ||
          !maximum ||
          within(rate, percent, leewayOf(rate), leewayOfShare(withScale(points, finest), maximum))
        )
          return;
        const computed = toOffice(percentOf(points, maximum, Math.max(rate.scale, 1)) ?? percent);
        report({
          at: placeOf(stated, 'value'),
          data: { stated: stated.value, computed, points: toOffice(points), maximum: toOffice(maximum) },
        });
      };
      for (const total of assessment.items.filter(isTotal)) {
        if (total.measure === 'rate') compareWith(total, scores.total, scores.maximum);
      }
      for (const { statement, value, maximum } of scores.nodes.values()) {
        const rate = statement?.items.filter(isStageScore).find(({ stage }) => stage === 'rate');
        if (rate) compareWith(rate, value, maximum);
      }
    },
  },
});

/** By how much the percentage of rounded points may be off. */
function leewayOfShare(points: Decimal, maximum: Decimal): Decimal {
  return percentOf(leewayOf(points), maximum, points.scale + 4) ?? leewayOf(points);
}
