import type { Decimal, Scores } from '@rplan/meaning';
import { compare, maximumOf, nodeInEdition, parseDecimal } from '@rplan/meaning';
import { plainText } from '@rplan/syntax';
import type { Assessment, Delta, Node, Rank } from '@rplan/syntax/ast';
import { isNode, isRank, isScore, isStageScore, isTotal } from '@rplan/syntax/ast';

/** In what a change is counted. */
export type ChangeUnit = 'places' | 'points' | 'percent';

/** A number of two results. */
export interface Pair {
  readonly now: Decimal;
  readonly before: Decimal;
  readonly unit: ChangeUnit;
}

/** What the change is a change of, in both results; undefined where one does not know it, or has it in another unit. */
export function pairOf(
  { $container: owner, unit, percent }: Delta,
  result: Assessment,
  earlier: Assessment,
  scoresOf: (result: Assessment) => Scores | undefined,
): Pair | undefined {
  if (isStageScore(owner)) return undefined;
  const scored = isRank(owner) ? owner.$container : owner;
  const node = isScore(scored) ? scored.node?.ref : undefined;
  if (isScore(scored) && !node) return undefined;
  const before = node && nodeThen(node, earlier);
  const here = node && scoresOf(result)?.nodes.get(node);
  const there = before && scoresOf(earlier)?.nodes.get(before);
  if (isRank(owner) || unit === 'places') {
    const ranks = (of: Assessment, score = here) => (node ? score?.statement : of)?.items.filter(isRank) ?? [];
    const [only] = isRank(owner) ? [owner] : ranks(result);
    const [rank, ...others] = ranks(earlier, there).filter((each) => only && populationOf(each) === populationOf(only));
    return others.length > 0 ? undefined : paired(placeIn(only), placeIn(rank), 'places');
  }
  if (isScore(owner)) return percent ? undefined : paired(here?.value, there?.value, 'points');
  if (!isTotal(owner) || percent !== owner.percent) return undefined;
  const total = earlier.items
    .filter(isTotal)
    .find(({ measure, percent: rated }) => measure === owner.measure && rated === owner.percent);
  return paired(
    parseDecimal(owner.value ?? ''),
    parseDecimal(total?.value ?? ''),
    owner.percent ? 'percent' : 'points',
  );
}

/** What a node was in the edition of an earlier result; of another maximum its points are other points. */
function nodeThen(node: Node, earlier: Assessment): Node | undefined {
  const then = earlier.index?.ref && nodeInEdition(node, earlier.index.ref);
  if (!then || !isNode(then) || then === node) return then && isNode(then) ? then : undefined;
  const [now, before] = [maximumOf(node), maximumOf(then)];
  return now && before && compare(now, before) === 0 ? then : undefined;
}

function paired(now: Decimal | undefined, before: Decimal | undefined, unit: ChangeUnit): Pair | undefined {
  return now && before && { now, before, unit };
}

function placeIn(rank: Rank | undefined): Decimal | undefined {
  return parseDecimal(rank?.value?.split('/')[0] ?? '');
}

function populationOf({ population, text }: Rank): unknown {
  return text ? plainText(text) : population?.ref;
}
