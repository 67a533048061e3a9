import { agrees, compare, type Decimal, maximumOf, parseDecimal, sum, titleOf, toOffice } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Index, Node, Score, StageScore, Total } from '@rplan/syntax/ast';
import { isAssessment, isMaximum, isNode, isScore, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Data, RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';
import { type NamedNode, namedNode, nodeName, nodeNameFirst } from './node-name.js';

type Above = NamedNode & { value: string; maximum: string; percent?: boolean };

/** A score above what its node can give, a total above what its index can give, at any stage; a percentage above 100. */
export const aboveMaximum = defineRule<Above>({
  code: 'RP-SCORE-002',
  family: 'scores',
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
  on: {
    Score: (score, context) => check(score, score, context),
    Total: (total, context) => check(total, total, context),
    StageScore: (stage, context) => check(stage, stage.$container, context),
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = «6,5»  điểm 2 = 3,5 { tự chấm «4,25» } }\nkết quả K-2024 của VP theo C năm 2024 { tổng «11» }\nkết quả K-2023 của VP theo C năm 2023 { tỷ lệ «120»% }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 }  điểm thưởng T "T" { không quá 1 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = 6  điểm 2 = 3,5 { tự chấm 4 } }\nkết quả K-2024 của VP theo C năm 2024 { tổng 11 }',
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
