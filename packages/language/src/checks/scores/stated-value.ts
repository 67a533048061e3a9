import type { Decimal } from '../../facts/decimal.js';
import { agrees, parseDecimal, percentOf, toOffice } from '../../facts/decimal.js';
import type { NodeScore } from '../../facts/scores.js';
import type { Assessment, Delta, Link } from '../../generated/ast.js';
import { isAssessment, isNode, isRank, isStageScore, isTotal } from '../../generated/ast.js';
import { placeOf } from '../place.js';
import type { RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type Stated = { stated: string; computed: string };

/**
 * A number in the author's own words over a link (`{KQ.7.tỷ lệ|50%}`) that the data contradict, with the tolerance of the decimals that
 * were shown. Words without a number state none.
 */
export const statedValue = defineRule<Stated>({
  code: 'RP-SCORE-005',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Con số trong lời văn khác số liệu', en: 'A number in the prose that the data contradict' },
  message: {
    vi: ({ stated, computed }) => `Lời văn ghi “${stated}”, số liệu cho ${computed}.`,
    en: ({ stated, computed }) => `The text states “${stated}”; the data give ${computed}.`,
  },
  on: {
    Link(link, context) {
      const result = link.target?.ref;
      if (!link.labelled || !isAssessment(result)) return;
      const words = link.label.map((part) => ('text' in part ? (part.text ?? '') : '')).join('');
      const [written] = /\d+(?:[.,]\d+)?/.exec(words) ?? [];
      const stated = written === undefined ? undefined : parseDecimal(written);
      const computed = stated && computedFor(link, result, context, stated);
      if (!stated || !computed || agrees(stated, computed.value)) return;
      context.report({ at: placeOf(link, 'label'), data: { stated: words.trim(), computed: computed.text } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 19,5 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = 15,19 }\nbáo cáo B "Báo cáo" { đoạn "Đạt {K.1.tỷ lệ|«50%»} so với điểm tối đa." }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 10 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = 9,117 }\nbáo cáo B "Báo cáo" { đoạn "Đạt {K.1.tỷ lệ|91,17%} so với điểm tối đa." }',
  },
});

interface Computed {
  readonly value: Decimal;
  readonly text: string;
}

function computedFor(
  link: Link,
  result: Assessment,
  context: RuleContext<Stated>,
  stated: Decimal,
): Computed | undefined {
  const scores = context.scoresOf(result);
  const node = link.steps.find((step) => step.node)?.node?.ref;
  const fields = link.steps.flatMap(({ field }) => field ?? []);
  const plain = (value: Decimal | undefined): Computed | undefined => value && { value, text: toOffice(value) };
  const score = isNode(node) ? scores?.nodes.get(node) : undefined;
  const rank = (isNode(node) ? score?.statement : result)?.items.find(isRank);
  const total = result.items.filter(isTotal).find(({ measure }) => measure === (fields[0] ?? 'total'));
  if (fields.includes('change of'))
    return changeOf(fields[0] === 'rank' ? rank : isNode(node) ? score?.statement : total, plain);
  if (fields[0] === 'rank') return plain(parseDecimal(rank?.value?.split('/')[0] ?? ''));
  if (isNode(node)) return nodeValue(fields[0], score, plain, stated);
  if (fields[0] === 'lost fields') {
    const known = scores?.fields.every(({ lost }) => lost)
      ? scores.fields.filter(({ lost }) => lost && lost.units > 0n).length
      : undefined;
    return known === undefined ? undefined : plain({ units: BigInt(known), scale: 0 });
  }
  return fields.length === 0 || fields[0] === 'total' || fields[0] === 'rate'
    ? plain(parseDecimal(total?.value ?? ''))
    : undefined;
}

type Plain = (value: Decimal | undefined) => Computed | undefined;

function nodeValue(
  field: string | undefined,
  score: NodeScore | undefined,
  plain: Plain,
  stated: Decimal,
): Computed | undefined {
  if (!score) return undefined;
  if (field === undefined || field === 'points') return plain(score.value);
  if (field === 'maximum') return plain(score.maximum);
  if (field === 'lost points') return plain(score.lost);
  if (field !== 'rate' || score.statement?.items.some((item) => isStageScore(item) && item.stage === 'rate'))
    return undefined;
  // One decimal more than was stated, so that rounding is seen and not mistaken for a contradiction.
  const percent = score.value && score.maximum && percentOf(score.value, score.maximum, stated.scale + 1);
  return percent && { value: percent, text: `${toOffice(percent)}%` };
}

function changeOf(changed: { readonly changes: readonly Delta[] } | undefined, plain: Plain): Computed | undefined {
  return plain(parseDecimal(changed?.changes[0]?.value ?? ''));
}
