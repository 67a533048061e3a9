import type { Node } from '@rplan/syntax/ast';
import { isNode } from '@rplan/syntax/ast';
import type { Coverage, NodeCoverage } from './coverage.js';
import type { Decimal } from './decimal.js';
import { add, agrees, isZero, sum, withScale } from './decimal.js';
import type { JointCoverage } from './joint-coverage.js';
import { canAddUp, finestScale, isExtra } from './scores.js';

/** A node whose lost points and deductions do not agree: nobody deducts there, or the deductions give another number. */
interface NodeDiscrepancy {
  readonly kind: 'unexplained' | 'mismatch';
  readonly node: Node;
  readonly coverage: NodeCoverage;
}

/** Several fields whose points are deducted together, and which lost another number together. */
interface WideDiscrepancy {
  readonly kind: 'joint';
  readonly coverage: JointCoverage;
  /** Deducted from them together and from each. */
  readonly explained: Decimal;
}

export type Discrepancy = NodeDiscrepancy | WideDiscrepancy;

/**
 * Where a document leaves points unexplained, each once and as deep as the data allow: a node without any deduction is
 * reported itself; one that is partly explained below is looked into, if the scores of its parts add up to its own.
 */
export function discrepanciesOf({ scores, nodes, joint }: Coverage): Discrepancy[] {
  const found: Discrepancy[] = [];
  const finest = finestScale({ nodes: scores.nodes, total: undefined });
  const visit = (node: Node) => {
    const coverage = nodes.get(node);
    const lost = coverage?.score.lost;
    if (!coverage || !lost || agrees(withScale(lost, finest), coverage.explained)) return;
    if (isZero(coverage.explained)) {
      found.push({ kind: 'unexplained', node, coverage });
      return;
    }
    const parts = node.items.filter(isNode).filter((part) => !isExtra(part));
    const partScores = parts.flatMap((part) => nodes.get(part)?.score ?? []);
    if (!coverage.placedHere && canAddUp(partScores, coverage.score.maximum)) parts.forEach(visit);
    else found.push({ kind: 'mismatch', node, coverage });
  };
  const together = new Set(joint?.over.map(({ node }) => node));
  for (const { node } of scores.fields) if (!together.has(node)) visit(node);
  if (joint?.lost) {
    const inside = sum(joint.over.flatMap(({ node }) => nodes.get(node)?.explained ?? []));
    const explained = add(joint.explained, inside);
    if (!agrees(withScale(joint.lost, finest), explained)) found.push({ kind: 'joint', coverage: joint, explained });
  }
  return found;
}
