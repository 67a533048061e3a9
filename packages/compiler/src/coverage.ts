import { type Coverage as CoverageFacts, decimals, totalsOf } from '@rplan/meaning';
import type { Coverage } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import type { UsedThings } from './context.js';
import { present } from './values.js';

/** Points by field and in total: lost, explained, addressed, unexplained. */
export function coverageOf(facts: CoverageFacts, used: UsedThings): Coverage {
  const { scores, nodes } = facts;
  const fields = scores.fields.flatMap(({ node }) => nodes.get(node) ?? []);
  const { achieved, lost, explained, addressed, unexplained } = totalsOf(facts);
  return present({
    assessment: used.id(scores.assessment),
    maximum: text(scores.maximum),
    achieved: text(achieved ?? decimals.ZERO),
    lost: text(lost ?? decimals.ZERO),
    explained: decimals.toCanonical(explained),
    addressed: decimals.toCanonical(addressed),
    unexplained: text(unexplained ?? decimals.ZERO),
    nodes: fields.map(({ score, explained, addressed, unexplained }) =>
      present({
        // A field that broke off before its code has none.
        code: (score.node.name as string | undefined) ?? '',
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
