import type { Coverage, NodeCoverage } from './coverage.js';
import type { Decimal } from './decimal.js';
import { add, atLeastZero, subtract, sum, ZERO } from './decimal.js';

/** Points of a whole result: those of its fields, with what is deducted from several of them together. */
export interface Totals {
  readonly achieved: Decimal | undefined;
  readonly lost: Decimal | undefined;
  readonly explained: Decimal;
  readonly addressed: Decimal;
  /** Lost and deducted by nobody, never below zero. */
  readonly unexplained: Decimal | undefined;
}

export function totalsOf({ scores, nodes, joint }: Coverage): Totals {
  const fields = scores.fields.flatMap(({ node }) => nodes.get(node) ?? []);
  const all = (pick: (field: NodeCoverage) => Decimal | undefined) => {
    const known = fields.flatMap((field) => pick(field) ?? []);
    return known.length > 0 ? sum(known) : undefined;
  };
  const { explained: spread, addressed } = joint ?? { explained: ZERO, addressed: ZERO };
  const open = all(({ unexplained }) => unexplained) ?? joint?.lost;
  return {
    achieved: all(({ score }) => score.value) ?? (joint && scores.total),
    lost: all(({ score }) => score.lost) ?? joint?.lost,
    explained: add(all((field) => field.explained) ?? ZERO, spread),
    addressed: add(all((field) => field.addressed) ?? ZERO, addressed),
    unexplained: open && atLeastZero(subtract(open, spread)),
  };
}
