import { byRuleOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isScore } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

type Why = 'missing' | 'no-rule' | 'no-maximum' | 'no-data' | 'division-by-zero' | 'no-band' | 'not-arisen';

/** Figures from which no points follow: one is missing, or the rule has no answer for them. */
export const rule = defineRule<{ why: Why; figures: readonly string[] }>({
  code: 'RP-SCORE-020',
  severity: 'warning',
  title: { vi: 'Số liệu chưa tính ra điểm', en: 'Figures from which no points follow' },
  message: {
    vi: ({ why, figures }) => WHY[why].vi(figures.join(', ')),
    en: ({ why, figures }) => WHY[why].en(figures.join(', ')),
  },
  page: {
    why: {
      vi: 'Điểm theo cách chấm chỉ có khi đủ số liệu; thiếu một số thì điểm dự báo và điểm tự chấm không so được.',
      en: 'Points follow only from all figures; where one is missing neither forecast nor self-assessment can be compared.',
    },
    whatToDo: {
      vi: 'Ghi thêm số liệu còn thiếu, hoặc bổ sung cách chấm trong bộ chỉ số.',
      en: 'Give what is missing, or complete the rule in the index.',
    },
    limits: {
      vi: 'Nội dung không có số liệu nào thì không xét.',
      en: 'A node of which no figure is given is not looked at.',
    },
  },
  on: {
    Assessment(assessment, { report }) {
      const { nodes } = byRuleOf(assessment);
      if (nodes.size === 0) return;
      for (const score of assessment.items.filter(isScore)) {
        const outcome = score.node?.ref && nodes.get(score.node.ref);
        if (!outcome || outcome.ok) continue;
        report({
          at: placeOf(score, 'node'),
          data: { why: outcome.why, figures: 'figures' in outcome ? outcome.figures : [] },
        });
      }
    },
  },
});

const WHY: Readonly<Record<Why, { readonly vi: (names: string) => string; readonly en: (names: string) => string }>> = {
  missing: {
    vi: (names) => `Chưa tính được điểm: còn thiếu số liệu ${names}.`,
    en: (names) => `No points follow yet: the figure ${names} is missing.`,
  },
  'no-data': {
    vi: () => 'Chưa tính được điểm: cách chấm cần số liệu khác, hoặc còn nội dung chưa có số liệu.',
    en: () => 'No points follow yet: the rule needs other figures, or a part of it has none.',
  },
  'no-rule': {
    vi: () => 'Bộ chỉ số chưa ghi cách chấm của nội dung này.',
    en: () => 'The index does not say how this is scored.',
  },
  'no-maximum': {
    vi: () => 'Bộ chỉ số chưa ghi điểm tối đa của nội dung này.',
    en: () => 'The index does not state the maximum of this.',
  },
  'division-by-zero': {
    vi: () => 'Công thức chia cho 0. Ghi trong bộ chỉ số điều áp dụng khi đó, ví dụ: nếu a = 0 thì tối đa.',
    en: () => 'The formula divides by 0. Say in the index what holds then, for example: if a = 0 then maximum.',
  },
  'no-band': {
    vi: () => 'Không có mức nào ứng với số liệu này.',
    en: () => 'No band fits these figures.',
  },
  'not-arisen': {
    vi: () => 'Bộ chỉ số chưa ghi điểm tối đa khi không phát sinh, ví dụ: không phát sinh tối đa 0.',
    en: () => 'The index does not state the maximum where nothing arose, for example: not arisen maximum 0.',
  },
};
