import { agrees, compare, type Decimal, maximumOf, parseDecimal, sum, titleOf, toOffice } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Index, Node, Score, StageScore, Total } from '@rplan/syntax/ast';
import { isAssessment, isMaximum, isNode, isScore, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { type NamedNode, namedNode, nodeName, nodeNameFirst } from '../node-name.js';

type Above = NamedNode & { value: string; maximum: string; percent?: boolean };

/** A score above what its node can give, a total above what its index can give, at any stage; a percentage above 100. */
export const rule = defineRule<Above>({
  code: 'RP-SCORE-002',
  severity: 'error',
  title: { vi: 'Điểm đạt lớn hơn điểm tối đa', en: 'A score above the maximum' },
  message: {
    vi: ({ value, maximum, percent, ...node }) =>
      percent
        ? `${subject(node, 'vi')} ghi ${value}%, cao hơn 100%.`
        : `${subject(node, 'vi')} ghi ${value} điểm, cao hơn điểm tối đa ${maximum}.`,
    en: ({ value, maximum, percent, ...node }) =>
      percent
        ? `${subject(node, 'en')} has ${value}%, above 100%.`
        : `${subject(node, 'en')} has ${value} points, above its maximum of ${maximum}.`,
  },
  page: {
    why: {
      vi: 'Điểm cao hơn điểm tối đa là gõ nhầm hoặc nhầm bộ chỉ số của năm khác.',
      en: 'A score above the maximum is a slip, or of the index of another year.',
    },
    whatToDo: {
      vi: 'Sửa điểm, hoặc sửa điểm tối đa của bộ chỉ số.',
      en: 'Correct the score, or the maximum in the index.',
    },
    limits: {
      vi: 'Bộ chỉ số có điểm thưởng thì tổng được cao hơn điểm tối đa.',
      en: 'With bonus points a total may be above the maximum.',
    },
  },
  on: {
    Score: (score, context) => check(score, score, context),
    Total: (total, context) => check(total, total, context),
    StageScore: (stage, context) => check(stage, stage.$container, context),
  },
});

function check(stated: Score | Total | StageScore, owner: AstNode | undefined, context: RuleContext<Above & Data>) {
  const of = isScore(owner) ? owner.node?.ref : isTotal(owner) ? indexOfTotal(owner) : undefined;
  const value = parseDecimal(stated.value ?? '');
  if (!of || !value) return;
  const percent = isPercent(stated);
  const maximum = percent ? HUNDRED : maximumOf(of);
  const limit = maximum && withBonus(maximum, of, percent);
  if (!maximum || !limit || compare(value, limit) <= 0 || isWrongSum(stated, context)) return;
  const source = of.items.find(isMaximum);
  context.report({
    at: placeOf(stated, 'value'),
    data: {
      ...(isNode(of) ? namedNode(of) : { level: 'index', code: of.name, title: titleOf(of) }),
      value: stated.value ?? '',
      maximum: toOffice(maximum),
      ...(percent && { percent }),
    },
    related:
      source && !percent
        ? [{ place: placeOf(of, 'name'), message: { vi: 'Điểm tối đa ghi ở đây', en: 'The maximum is stated here' } }]
        : [],
  });
}

function subject(node: NamedNode, language: 'vi' | 'en'): string {
  if (node.level !== 'index') return nodeNameFirst(node, language);
  return language === 'vi' ? `Kết quả theo ${nodeName(node, 'vi')}` : `The result by ${nodeName(node, 'en')}`;
}

const HUNDRED: Decimal = { units: 100n, scale: 0 };

function isPercent(stated: Score | Total | StageScore): boolean {
  if (isScore(stated)) return false;
  return stated.percent || (isTotal(stated) ? stated.measure === 'rate' : stated.stage === 'rate');
}

/** With a bonus line a whole may have more than its maximum: by how much is another question. */
function withBonus(maximum: Decimal, of: Index | Node, percent: boolean): Decimal | undefined {
  const bonuses = of.items.filter(isNode).filter(({ level }) => level === 'bonus');
  if (bonuses.length === 0) return maximum;
  const caps = bonuses.map(maximumOf);
  return percent || caps.includes(undefined) ? undefined : sum([maximum, ...caps.flatMap((cap) => cap ?? [])]);
}

/** A total that its fields do not add up to is reported as that. */
function isWrongSum(stated: Score | Total | StageScore, { scoresOf }: RuleContext<Above & Data>): boolean {
  if (!isTotal(stated) || stated.measure !== 'total' || stated.percent) return false;
  const scores = scoresOf(stated.$container);
  return Boolean(scores?.total && scores.computedTotal && !agrees(scores.total, scores.computedTotal));
}

function indexOfTotal({ $container }: Total): Index | undefined {
  return isAssessment($container) ? $container.index?.ref : undefined;
}
