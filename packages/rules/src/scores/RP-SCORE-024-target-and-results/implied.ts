import type { Decimal } from '@rplan/meaning';
import {
  decimals,
  documentAbove,
  goesOnWith,
  indexAbove,
  maximumOf,
  nodeInEdition,
  parseDecimal,
  scoresFacts,
  subtract,
} from '@rplan/meaning';
import type { AmountReading } from '@rplan/syntax';
import type { Assessment, Index, IndexNode, Target } from '@rplan/syntax/ast';
import { isIndex, isIssuerLine, isNode, isRank as isRankStatement } from '@rplan/syntax/ast';

/** What a target that names a change comes to, from the result that it starts from. */
export interface Implied {
  readonly from: Assessment;
  readonly before: Decimal;
  readonly comesTo: Decimal;
  readonly isRank: boolean;
  readonly most: Decimal | undefined;
  /** The latest result after that one, where there is any. */
  readonly latest: { readonly result: Assessment; readonly value: Decimal } | undefined;
}

/** Undefined where the result that is compared with is not known, or is of several bodies. */
export function impliedBy(target: Target, said: AmountReading, results: readonly Assessment[]): Implied | undefined {
  const { change } = said;
  const node = target.node?.ref;
  const by = parseDecimal(change?.value ?? '');
  if (!node || !by || change?.since === undefined || change.unit === '%') return undefined;
  const isRank = change.unit === 'places' || said.measure === 'rank' || target.measure === 'rank';
  const own = ofOneBody(
    target,
    results.filter((result) => isOf(result, node)),
  );
  const from = own.filter(({ year }) => Number(year) === change.since);
  const [only] = from;
  const before = only && from.length === 1 ? valueIn(only, node, isRank) : undefined;
  if (!only || !before) return undefined;
  const rises = (change.direction === 'up') !== isRank;
  const later = own
    .filter(({ year }) => Number(year) > (change.since ?? 0))
    .sort((a, b) => Number(b.year) - Number(a.year));
  const [last] = later;
  const value = last && valueIn(last, node, isRank);
  return {
    from: only,
    before,
    comesTo: rises ? decimals.add(before, by) : subtract(before, by),
    isRank,
    most: isRank ? undefined : maximumOf(node),
    latest: last && value && { result: last, value },
  };
}

function isOf({ index }: Assessment, node: IndexNode): boolean {
  const own = indexAbove(node);
  return index?.ref === own || (index?.ref !== undefined && goesOnWith(own, index.ref));
}

/** The results of the body that issues the document; of the only body, where there is one. */
function ofOneBody(target: Target, results: readonly Assessment[]): readonly Assessment[] {
  const bodies = new Set(results.map(({ body }) => body?.ref));
  if (bodies.size <= 1) return results;
  const issuers =
    documentAbove(target)
      ?.items.filter(isIssuerLine)
      .flatMap(({ $cstNode, ...line }) => Object.values(line)) ?? [];
  const named = new Set(issuers.flat().map((each) => (each as { ref?: unknown } | undefined)?.ref));
  return results.filter(({ body }) => body?.ref && named.has(body.ref));
}

function valueIn(result: Assessment, node: IndexNode, isRank: boolean): Decimal | undefined {
  const edition = result.index?.ref as Index;
  const then = nodeInEdition(node, edition);
  const whole = then && isIndex(then);
  if (!then) return undefined;
  const score = isNode(then) ? scoresFacts(result)?.nodes.get(then) : undefined;
  if (isRank) {
    const rank = (whole ? result.items : (score?.statement?.items ?? [])).find(isRankStatement);
    return parseDecimal(rank?.value?.split('/')[0] ?? '');
  }
  return whole ? scoresFacts(result)?.total : score?.value;
}
