import type { Rational } from '@rplan/meaning';
import { byRuleOf, decimalText, leewayOf, parseDecimal, within } from '@rplan/meaning';
import { placeOf, spell } from '@rplan/syntax';
import type { Stage } from '@rplan/syntax/ast';
import { isScore, isStageScore } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { type NamedNode, namedNode, nodeName } from '../node-name.js';

interface Stated {
  stage: Stage;
  value: string;
  byRule: string;
  node: NamedNode;
}

/** A self-assessed or expected score that does not follow from the rule of its criterion and the figures beside it. */
export const rule = defineRule<Stated & Record<string, unknown>>({
  code: 'RP-SCORE-019',
  severity: 'error',
  title: { vi: 'Điểm tự chấm không đúng cách chấm', en: 'A score that does not follow from its rule' },
  message: {
    vi: ({ stage, value, byRule, node }) =>
      `${sentence(spell(stage, 'vi'))} ${value} điểm ở ${nodeName(node, 'vi')}, nhưng theo số liệu và cách chấm là ${byRule} điểm.`,
    en: ({ stage, value, byRule, node }) =>
      `The ${spell(stage, 'en')} score of ${nodeName(node, 'en')} is ${value}, but by its rule and figures it is ${byRule}.`,
  },
  page: {
    why: {
      vi: 'Điểm tự chấm cao hơn hoặc thấp hơn số liệu sẽ bị trừ khi thẩm định, hoặc mất điểm mà không ai biết.',
      en: 'What the figures do not bear is taken off at the appraisal, and what they bear and nobody claims is lost.',
    },
    whatToDo: {
      vi: 'Sửa điểm, hoặc số liệu; nếu cách chấm trong bộ chỉ số sai thì sửa ở đó.',
      en: 'Correct the score or the figures, or the rule in the index where that is wrong.',
    },
    limits: {
      vi: 'Chỉ xét nơi có đủ số liệu; sai số làm tròn được bỏ qua. Điểm thẩm định, điểm khảo sát không xét.',
      en: 'Only where all figures are given; rounding is allowed for. Appraised and survey scores are not looked at.',
    },
  },
  on: {
    Assessment(assessment, { report }) {
      const { nodes } = byRuleOf(assessment);
      if (nodes.size === 0) return;
      for (const score of assessment.items.filter(isScore)) {
        const node = score.node?.ref;
        const outcome = node && nodes.get(node);
        if (!node || !outcome?.ok) continue;
        for (const item of score.items.filter(isStageScore)) {
          const stated = OWN.has(item.stage) ? parseDecimal(item.value ?? '') : undefined;
          const exact = parseDecimal(decimalText(outcome.value, FINE));
          if (!stated || !exact || within(stated, exact, leewayOf(stated))) continue;
          report({
            at: placeOf(item, 'value'),
            data: { stage: item.stage, value: item.value, byRule: shown(outcome.value), node: namedNode(node) },
          });
        }
      }
    },
  },
});

/** What an office says itself: others appraise, and what people answered follows from no rule. */
const OWN: ReadonlySet<Stage> = new Set<Stage>(['self-assessed', 'forecast']);
/** Decimals of a fraction without an end, far beyond those of any score. */
const FINE = 9;

function shown(value: Rational): string {
  return decimalText(value).replace('.', ',');
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
