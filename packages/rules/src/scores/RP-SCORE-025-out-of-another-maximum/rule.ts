import { compare, maximumOf, parseDecimal, toOffice } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Index, Node, Score, StageScore, Total } from '@rplan/syntax/ast';
import { isAssessment, isMaximum, isNode, isScore, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { GrammarUtils } from 'langium';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type OutOf = { stated: string; maximum: string };

/** Points out of a maximum that the index does not have: `90,12/90 điểm` of an index of 100. */
export const rule = defineRule<OutOf>({
  code: 'RP-SCORE-025',
  severity: 'error',
  title: { vi: 'Điểm ghi trên một điểm tối đa khác', en: 'Points out of another maximum' },
  message: {
    vi: ({ stated, maximum }) => `Ghi trên ${stated} điểm, nhưng điểm tối đa trong bộ chỉ số là ${maximum}.`,
    en: ({ stated, maximum }) => `Out of ${stated} points is stated, but the index has a maximum of ${maximum}.`,
  },
  page: {
    why: {
      vi: 'Số sau dấu gạch chéo là điểm tối đa; khác với bộ chỉ số thì một trong hai chỗ gõ nhầm.',
      en: 'The number behind the slash is the maximum; where the index has another one, one of the two is a slip.',
    },
    whatToDo: {
      vi: 'Sửa số sau dấu gạch chéo, hoặc điểm tối đa của bộ chỉ số.',
      en: 'Correct the number behind the slash, or the maximum in the index.',
    },
    limits: {
      vi: 'Chỉ xét khi bộ chỉ số có ghi điểm tối đa.',
      en: 'Only looked at where the index states a maximum.',
    },
  },
  on: {
    Score: (score, context) => check(score, score, context),
    Total: (total, context) => check(total, total, context),
    StageScore: (stage, context) => check(stage, stage.$container, context),
  },
});

function check(stated: Score | Total | StageScore, owner: AstNode | undefined, { report }: RuleContext<OutOf & Data>) {
  const written = GrammarUtils.findNodeForProperty(stated.$cstNode, 'value')?.text.split('/')[1];
  const outOf = parseDecimal(written ?? '');
  const of = ownerOf(owner);
  const maximum = of && maximumOf(of);
  if (written === undefined || !outOf || !of || !maximum || compare(outOf, maximum) === 0) return;
  const source = of.items.find(isMaximum);
  report({
    at: placeOf(stated, 'value'),
    data: { stated: written, maximum: toOffice(maximum) },
    related: source
      ? [{ place: placeOf(source), message: { vi: 'Điểm tối đa ghi ở đây', en: 'The maximum is stated here' } }]
      : [],
  });
}

/** The index or its node that points are scored by. */
function ownerOf(owner: AstNode | undefined): Index | Node | undefined {
  if (isScore(owner)) return isNode(owner.node?.ref) ? owner.node.ref : undefined;
  return isTotal(owner) && isAssessment(owner.$container) ? owner.$container.index?.ref : undefined;
}
