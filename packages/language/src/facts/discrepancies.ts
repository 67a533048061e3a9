import type { Node } from '../generated/ast.js';
import { isNode } from '../generated/ast.js';
import type { Coverage, NodeCoverage } from './coverage.js';
import { agrees, isZero, withScale } from './decimal.js';
import { canAddUp, isExtra } from './scores.js';

/** A node whose lost points and deductions do not agree: nobody deducts there, or the deductions give another number. */
export interface Discrepancy {
  readonly kind: 'unexplained' | 'mismatch';
  readonly node: Node;
  readonly coverage: NodeCoverage;
}

/**
 * Where a document leaves points unexplained, each once and as deep as the data allow: a node without any deduction is
 * reported itself; one that is partly explained below is looked into, if the scores of its parts add up to its own.
 */
export function discrepanciesOf({ scores, nodes }: Coverage): Discrepancy[] {
  const found: Discrepancy[] = [];
  // A result that shows hundredths somewhere means 5 as 5,00: what was not rounded gives no leeway.
  const finest = Math.max(0, ...[...nodes.values()].flatMap(({ score }) => score.value?.scale ?? []));
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
  for (const { node } of scores.fields) visit(node);
  return found;
}
