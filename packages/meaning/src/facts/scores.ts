import type { Assessment, Index, Node, Score, Stage, StageScore } from '@rplan/syntax/ast';
import { isMaximum, isNode, isScore, isStageScore, isTotal } from '@rplan/syntax/ast';
import { nodesOf } from '../references/members.js';
import type { Decimal } from './decimal.js';
import { add, compare, parseDecimal, subtract, sum } from './decimal.js';

/** A node of an index with what a result says of it. */
export interface NodeScore {
  readonly node: Node;
  readonly statement: Score | undefined;
  readonly value: Decimal | undefined;
  readonly maximum: Decimal | undefined;
  /** Maximum less score; undefined unless both are known. A penalty lost what it took, a bonus not won is no loss. */
  readonly lost: Decimal | undefined;
}

/** The arithmetic of one result, done once. */
export interface Scores {
  readonly assessment: Assessment;
  readonly index: Index;
  readonly nodes: ReadonlyMap<Node, NodeScore>;
  /** The top level of the index without bonus and penalty lines. */
  readonly fields: readonly NodeScore[];
  readonly total: Decimal | undefined;
  readonly maximum: Decimal | undefined;
  /** Sum of the fields, bonus added and penalty subtracted; undefined unless every field has a score. */
  readonly computedTotal: Decimal | undefined;
}

/** Undefined where the result's index is unknown: nothing can be computed then. */
export function scoresOf(assessment: Assessment): Scores | undefined {
  const index = assessment.index?.ref;
  if (!index) return undefined;
  const statements = new Map<Node, Score>();
  for (const item of assessment.items) {
    const node = isScore(item) ? item.node?.ref : undefined;
    if (node && isScore(item) && !statements.has(node)) statements.set(node, item);
  }
  const nodes = new Map<Node, NodeScore>();
  for (const node of nodesOf(index)) nodes.set(node, nodeScore(node, statements.get(node)));
  const top = index.items.filter(isNode).flatMap((node) => nodes.get(node) ?? []);
  const fields = top.filter(({ node }) => !isExtra(node));
  const total = assessment.items.filter(isTotal).find(({ measure, percent }) => measure === 'total' && !percent);
  return {
    assessment,
    index,
    nodes,
    fields,
    total: parseDecimal(total?.value ?? ''),
    maximum: maximumOf(index),
    computedTotal: sumOfParts(index, nodes)?.computed,
  };
}

/** The most decimals that a result shows: one that shows hundredths somewhere means 5 as 5,00, and what was not rounded gives no leeway. */
export function finestScale({ nodes, total }: Pick<Scores, 'nodes' | 'total'>): number {
  return Math.max(total?.scale ?? 0, ...[...nodes.values()].map(({ value }) => value?.scale ?? 0));
}

/** A bonus or penalty line stands beside the points that add up to the maximum. */
export function isExtra({ level }: Node): boolean {
  return level === 'bonus' || level === 'penalty';
}

/** The stated maximum of an index or node. */
export function maximumOf(owner: Index | Node): Decimal | undefined {
  return parseDecimal(owner.items.find(isMaximum)?.points ?? '');
}

function nodeScore(node: Node, statement: Score | undefined): NodeScore {
  const value = parseDecimal((statement && countedIn(statement)?.value) ?? '');
  const maximum = maximumOf(node);
  return { node, statement, value, maximum, lost: value && lostOf(node, value, maximum) };
}

function lostOf({ level }: Node, value: Decimal, maximum: Decimal | undefined): Decimal | undefined {
  if (level === 'penalty') return value;
  return level !== 'bonus' && maximum && compare(value, maximum) <= 0 ? subtract(maximum, value) : undefined;
}

const STAGES: readonly Stage[] = ['published', 'reappraised', 'appraised', 'survey', 'self-assessed', 'forecast'];

/** Where the number stands that counts: beside the node, else at the latest of its stages. */
export function countedIn(score: Score): Score | StageScore | undefined {
  if (score.value !== undefined) return score;
  const stages = score.items.filter(isStageScore).filter(({ percent }) => !percent);
  return STAGES.flatMap((stage) => stages.find((each) => each.stage === stage) ?? [])[0];
}

/** Scores add up only where every part has a maximum and these add up to the whole: weighted indices (PCI) do not. */
export function canAddUp(parts: readonly NodeScore[], maximum: Decimal | undefined): boolean {
  if (parts.length === 0 || !maximum) return false;
  const maxima = parts.flatMap((part) => part.maximum ?? []);
  return maxima.length === parts.length && compare(sum(maxima), maximum) === 0 && parts.every(({ value }) => value);
}

/** What the parts of an index or node add up to, bonus and penalty lines apart, each up to its cap. */
export interface PartsSum {
  /** The parts without bonus and penalty lines. */
  readonly parts: readonly NodeScore[];
  readonly sum: Decimal;
  readonly bonus: Decimal;
  readonly penalty: Decimal;
  readonly computed: Decimal;
}

/** Undefined unless the maxima of the parts add up to that of the whole and all of them have scores. */
export function sumOfParts(owner: Index | Node, nodes: ReadonlyMap<Node, NodeScore>): PartsSum | undefined {
  const all = owner.items.filter(isNode).flatMap((node) => nodes.get(node) ?? []);
  const parts = all.filter(({ node }) => !isExtra(node));
  if (!canAddUp(parts, maximumOf(owner))) return undefined;
  const own = sum(parts.flatMap(({ value }) => value ?? []));
  const [bonus, penalty] = (['bonus', 'penalty'] as const).map((level) =>
    sum(all.filter(({ node }) => node.level === level).flatMap(capped)),
  ) as [Decimal, Decimal];
  return { parts, sum: own, bonus, penalty, computed: subtract(add(own, bonus), penalty) };
}

function capped({ value, maximum }: NodeScore): Decimal[] {
  if (!value) return [];
  return [maximum && compare(value, maximum) > 0 ? maximum : value];
}
