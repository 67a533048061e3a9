import type { Assessment, Index, Node } from '@rplan/syntax/ast';
import { isMaximum, isNode, isScore } from '@rplan/syntax/ast';
import { parseDecimal, toCanonical } from '../facts/decimal.js';
import { countedIn } from '../facts/scores.js';
import { dataOf, ruleOf } from './of-node.js';
import type { Rational } from './rational.js';
import { greatest, least, minus, NONE, plus, rational } from './rational.js';
import type { ScoreOutcome } from './score.js';
import { scoreOf } from './score.js';

/** What follows from the figures of a result. */
export interface ByRule {
  /** The nodes that the result has figures of, each with its points or why there are none. */
  readonly nodes: ReadonlyMap<Node, ScoreOutcome>;
  /** The points of the whole: by rule where there are figures, else as stated; undefined while nodes are open. */
  readonly total: { readonly value: Rational; readonly maximum: Rational } | undefined;
  /** The lowest nodes of which neither figures nor a score are known. */
  readonly open: readonly Node[];
}

/** Points by rule for all that a result gives figures of, and what the whole comes to. */
export function byRuleOf(assessment: Assessment): ByRule {
  const nodes = new Map<Node, ScoreOutcome>();
  const stated = new Map<Node, Rational>();
  for (const score of assessment.items.filter(isScore)) {
    const node = score.node?.ref;
    if (!node) continue;
    const data = dataOf(score);
    if (data) nodes.set(node, scoreOf(ruleOf(node), maximumIn(node), data));
    const value = parseDecimal(countedIn(score)?.value ?? '');
    const said = value && rational(toCanonical(value));
    if (said) stated.set(node, said);
  }
  const open: Node[] = [];
  const index = assessment.index?.ref;
  const total = index && pointsOf(index, { nodes, stated, open });
  return { nodes, total: open.length === 0 ? total : undefined, open };
}

interface Known {
  readonly nodes: ReadonlyMap<Node, ScoreOutcome>;
  readonly stated: ReadonlyMap<Node, Rational>;
  readonly open: Node[];
}

interface Points {
  readonly value: Rational;
  readonly maximum: Rational;
}

/** The points of an index or a node; undefined where nothing is known, which is noted. A bonus or penalty that nobody states is none. */
function pointsOf(owner: Index | Node, known: Known): Points | undefined {
  const most = rational(maximumIn(owner) ?? '');
  if (isNode(owner)) {
    const outcome = known.nodes.get(owner);
    if (outcome?.ok) return outcome;
    const stated = known.stated.get(owner);
    if (stated) return { value: stated, maximum: most ?? stated };
  }
  const children = owner.items.filter(isNode);
  if (children.length === 0) {
    if (isNode(owner) && isExtra(owner)) return { value: NONE, maximum: NONE };
    if (isNode(owner)) known.open.push(owner);
    return undefined;
  }
  return summed(children, known, most, isNode(owner) && isExtra(owner));
}

function summed(
  children: readonly Node[],
  known: Known,
  most: Rational | undefined,
  isGroup: boolean,
): Points | undefined {
  let [value, maximum, isWhole] = [NONE, NONE, true];
  for (const child of children) {
    const points = pointsOf(child, known);
    if (!points) {
      isWhole = false;
      continue;
    }
    const cap = rational(maximumIn(child) ?? '');
    const counted = cap ? least(points.value, cap) : points.value;
    value = child.level === 'penalty' && !isGroup ? minus(value, counted) : plus(value, counted);
    if (isGroup || !isExtra(child)) maximum = plus(maximum, points.maximum);
  }
  if (!isWhole) return undefined;
  const within = isGroup && most ? least(value, most) : value;
  return { value: greatest(NONE, within), maximum };
}

function isExtra({ level }: Node): boolean {
  return level === 'bonus' || level === 'penalty';
}

function maximumIn({ items }: Index | Node): string | undefined {
  return items.find(isMaximum)?.points?.replace(',', '.');
}
