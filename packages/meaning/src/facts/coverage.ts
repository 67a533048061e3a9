import type { AuthoredDocument, Finding, IndexNode, Node, Task } from '@rplan/syntax/ast';
import { isFixes, isNode, isPoints } from '@rplan/syntax/ast';
import type { Decimal } from './decimal.js';
import { add, atLeastZero, parseDecimal, subtract, ZERO } from './decimal.js';
import type { Effective, Work } from './effective.js';
import type { JointCoverage } from './joint-coverage.js';
import { jointCoverageOf } from './joint-coverage.js';
import type { NodeScore, Scores } from './scores.js';
import { isFrom } from './underlying-results.js';

/** Points of one node: lost, deducted by findings, and of those the part that some task repairs. */
export interface NodeCoverage {
  readonly score: NodeScore;
  readonly explained: Decimal;
  readonly addressed: Decimal;
  /** The findings that deduct here or below. */
  readonly findings: readonly Finding[];
  /** Whether a deduction is meant for this very node, not for one below. */
  readonly placedHere: boolean;
  /** Lost and deducted by nobody, never below zero; undefined where the loss is unknown. */
  readonly unexplained: Decimal | undefined;
}

/** What a document says about the points of one result. */
export interface Coverage {
  readonly document: AuthoredDocument;
  readonly scores: Scores;
  readonly nodes: ReadonlyMap<Node, NodeCoverage>;
  /** Undefined where every deduction has a node of its own. */
  readonly joint: JointCoverage | undefined;
}

/** The points a finding states as lost. */
export function deductionOf(finding: Finding): Decimal | undefined {
  return parseDecimal(finding.items.filter(isPoints).find(({ effect }) => effect === 'deducts')?.value ?? '');
}

/** The findings that each task fixes, turned round: which tasks fix a finding. */
export function fixersOf(tasks: readonly Task[]): Map<Finding, Task[]> {
  const fixers = new Map<Finding, Task[]>();
  for (const task of tasks) {
    for (const item of task.items.filter(isFixes)) {
      for (const { ref } of item.findings) {
        if (!ref) continue;
        const known = fixers.get(ref);
        if (known) known.push(task);
        else fixers.set(ref, [task]);
      }
    }
  }
  return fixers;
}

/** Spreads the deductions of a document's findings over the nodes of a result. */
export function coverageOf(
  document: AuthoredDocument,
  work: Work,
  scores: Scores,
  fixers: ReadonlyMap<Finding, readonly Task[]>,
): Coverage {
  const explained = new Map<Node, Explained>();
  const joint = { ...nothingExplained(), over: new Set<Node>() };
  for (const finding of work.findings) {
    const points = isFrom(finding, scores.assessment) ? deductionOf(finding) : undefined;
    const place = points && deductedAt(work.effective.get(finding), scores);
    if (!points || !place) continue;
    const fixed = fixers.has(finding);
    if (Array.isArray(place)) {
      for (const field of place) joint.over.add(field);
      deduct(joint, finding, points, fixed);
      continue;
    }
    for (let node: Node | undefined = place; node; node = parentNode(node)) {
      const known = explained.get(node) ?? nothingExplained();
      deduct(known, finding, points, fixed);
      if (node === place) known.placedHere = true;
      explained.set(node, known);
    }
  }
  const nodes = new Map<Node, NodeCoverage>();
  for (const [node, score] of scores.nodes) {
    const { points, ...rest } = explained.get(node) ?? nothingExplained();
    nodes.set(node, {
      score,
      explained: points,
      ...rest,
      unexplained: score.lost && atLeastZero(subtract(score.lost, points)),
    });
  }
  return { document, scores, nodes, joint: jointCoverageOf(joint, scores) };
}

interface Explained {
  points: Decimal;
  addressed: Decimal;
  findings: Finding[];
  placedHere: boolean;
}

function nothingExplained(): Explained {
  return { points: ZERO, addressed: ZERO, findings: [], placedHere: false };
}

function deduct(explained: Explained, finding: Finding, points: Decimal, fixed: boolean): void {
  explained.points = add(explained.points, points);
  if (fixed) explained.addressed = add(explained.addressed, points);
  explained.findings.push(finding);
}

/**
 * A deduction over several nodes counts once, at their nearest common ancestor. Where that is the index itself, it is a list of the
 * fields concerned: all of them for a finding about the index.
 */
function deductedAt(effective: Effective | undefined, { index, nodes, fields }: Scores): Node | Node[] | undefined {
  const all = effective?.about ?? [];
  if (all.includes(index)) return fields.map(({ node }) => node);
  const about = all.filter((node: IndexNode): node is Node => isNode(node) && nodes.has(node));
  const [first, ...others] = about;
  for (let node = first; node; node = parentNode(node)) {
    const here = node;
    if (others.every((other) => isWithin(other, here))) return here;
  }
  return first && about.map(fieldOf);
}

function fieldOf(node: Node): Node {
  let at = node;
  for (let above = parentNode(at); above; above = parentNode(at)) at = above;
  return at;
}

function isWithin(node: Node, ancestor: Node): boolean {
  for (let at: Node | undefined = node; at; at = parentNode(at)) if (at === ancestor) return true;
  return false;
}

function parentNode(node: Node): Node | undefined {
  return isNode(node.$container) ? node.$container : undefined;
}
