import type { Finding, Node } from '@rplan/syntax/ast';
import type { Decimal } from './decimal.js';
import { atLeastZero, subtract, sum } from './decimal.js';
import type { NodeScore, Scores } from './scores.js';

/** Points that are deducted from several fields together, or from the whole index: no single field can be told them. */
export interface JointCoverage {
  readonly explained: Decimal;
  readonly addressed: Decimal;
  readonly findings: readonly Finding[];
  /** The fields they are deducted from. */
  readonly over: readonly NodeScore[];
  /** Whether these are all fields. */
  readonly whole: boolean;
  /** What these fields lost together; undefined where it is unknown. */
  readonly lost: Decimal | undefined;
}

interface Gathered {
  readonly points: Decimal;
  readonly addressed: Decimal;
  readonly findings: readonly Finding[];
  readonly over: ReadonlySet<Node>;
}

/** What was gathered of such deductions; undefined where there were none. */
export function jointCoverageOf(
  { points, addressed, findings, over }: Gathered,
  { nodes, fields, total, maximum }: Scores,
): JointCoverage | undefined {
  if (findings.length === 0) return undefined;
  const concerned = [...over].flatMap((node) => nodes.get(node) ?? []);
  const whole = fields.every(({ node }) => over.has(node));
  const losses = concerned.flatMap(({ lost }) => lost ?? []);
  const scored = concerned.some(({ value }) => value);
  const all = whole && !scored && total && maximum ? subtract(maximum, total) : undefined;
  const lost = scored && losses.length === concerned.length ? sum(losses) : all;
  return { explained: points, addressed, findings, over: concerned, whole, lost: lost && atLeastZero(lost) };
}
