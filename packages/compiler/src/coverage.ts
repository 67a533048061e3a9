import { type Coverage as CoverageFacts, decimals, type NodeCoverage, plainText } from '@rplan/language';
import type { Coverage } from '@rplan/model';
import type { UsedThings } from './context.js';
import { present } from './values.js';

/** Points by field and in total: lost, explained, addressed, unexplained. */
export function coverageOf({ scores, nodes }: CoverageFacts, used: UsedThings): Coverage {
  const fields = scores.fields.flatMap(({ node }) => nodes.get(node) ?? []);
  const total = (pick: (field: NodeCoverage) => decimals.Decimal | undefined) =>
    decimals.sum(fields.flatMap((field) => pick(field) ?? []));
  return present({
    assessment: used.id(scores.assessment),
    maximum: text(scores.maximum),
    achieved: text(total(({ score }) => score.value)),
    lost: text(total(({ score }) => score.lost)),
    explained: decimals.toCanonical(total(({ explained }) => explained)),
    addressed: decimals.toCanonical(total(({ addressed }) => addressed)),
    unexplained: text(total(({ unexplained }) => unexplained)),
    nodes: fields.map(({ score, explained, addressed, unexplained }) =>
      present({
        code: score.node.name,
        title: plainText(score.node.title),
        maximum: text(score.maximum),
        achieved: text(score.value),
        lost: text(score.lost),
        explained: decimals.toCanonical(explained),
        addressed: decimals.toCanonical(addressed),
        unexplained: text(unexplained),
      }),
    ),
  }) as Coverage;
}

function text(value: decimals.Decimal | undefined): string | undefined {
  return value && decimals.toCanonical(value);
}
