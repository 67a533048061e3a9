import { type Coverage, type DocumentFacts, decimals, type NodeCoverage, shortNamesOf, totalsOf } from '@rplan/meaning';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { type At, atOf } from './at.js';

/** Points, as decimals of the model. */
export interface PointsOverview {
  readonly maximum?: string;
  readonly achieved?: string;
  readonly lost?: string;
  /** Deducted by a finding. */
  readonly explained: string;
  /** Of those, by a finding that a task fixes. */
  readonly addressed: string;
  /** Lost, and fixed by no task. */
  readonly unaddressed?: string;
}

export interface ResultOverview extends PointsOverview {
  readonly assessment: string;
  readonly index: string;
  readonly title: string;
  readonly at: At;
  readonly nodes: readonly NodeOverview[];
}

export interface NodeOverview extends PointsOverview {
  /** `PAR.1.2` */
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly at: At;
  readonly nodes: readonly NodeOverview[];
}

/** The results that the findings of a document are about, with the whole tree of their index. */
export function resultsOf({ coverage }: DocumentFacts): ResultOverview[] {
  return coverage.map((each) => {
    const { scores } = each;
    const unaddressed = openInAll(each);
    return {
      assessment: scores.assessment.name,
      index: scores.index.name,
      title: shortNameOf(scores.index),
      at: atOf(scores.index),
      ...pointsOf({ maximum: scores.maximum, ...totalsOf(each), unaddressed }),
      nodes: nodesIn(scores.index.items, each, each.joint && unaddressed),
    };
  });
}

/** What is open of all fields, less what tasks mend that is deducted from several of them together. */
function openInAll({ scores, nodes, joint }: Coverage): decimals.Decimal | undefined {
  const open = scores.fields.flatMap(({ node }) => {
    const field = nodes.get(node);
    return (field && openPoints(field, undefined)) ?? [];
  });
  const all = open.length > 0 ? decimals.sum(open) : joint?.lost;
  if (!all || !joint) return all;
  return decimals.atLeastZero(decimals.subtract(all, joint.addressed));
}

/** `limit` is what is open of the node above: a finding may deduct there for all below it. */
function nodesIn(
  items: readonly { $type: string }[],
  coverage: Coverage,
  limit: decimals.Decimal | undefined,
): NodeOverview[] {
  return items.filter(ast.isNode).flatMap((node): NodeOverview[] => {
    const found = coverage.nodes.get(node);
    if (!found) return [];
    const { score, explained, addressed } = found;
    const unaddressed = openPoints(found, limit);
    return [
      {
        id: `${coverage.scores.index.name}.${node.name}`,
        code: node.name,
        title: plainText(node.title),
        at: atOf(node),
        ...pointsOf({
          maximum: score.maximum,
          achieved: score.value,
          lost: score.lost,
          explained,
          addressed,
          unaddressed,
        }),
        nodes: nodesIn(node.items, coverage, unaddressed),
      },
    ];
  });
}

/** Lost and fixed by no task: never below zero, never more than `limit`; undefined where the loss is unknown. */
function openPoints(
  { score, addressed }: NodeCoverage,
  limit: decimals.Decimal | undefined,
): decimals.Decimal | undefined {
  if (!score.lost) return undefined;
  const rest = decimals.subtract(score.lost, addressed);
  if (decimals.compare(rest, decimals.ZERO) < 0) return decimals.ZERO;
  return limit && decimals.compare(rest, limit) > 0 ? limit : rest;
}

interface Points {
  readonly maximum: decimals.Decimal | undefined;
  readonly achieved: decimals.Decimal | undefined;
  readonly lost: decimals.Decimal | undefined;
  readonly explained: decimals.Decimal;
  readonly addressed: decimals.Decimal;
  readonly unaddressed: decimals.Decimal | undefined;
}

function pointsOf({ maximum, achieved, lost, explained, addressed, unaddressed }: Points): PointsOverview {
  return {
    ...(maximum && { maximum: decimals.toCanonical(maximum) }),
    ...(achieved && { achieved: decimals.toCanonical(achieved) }),
    ...(lost && { lost: decimals.toCanonical(lost) }),
    explained: decimals.toCanonical(explained),
    addressed: decimals.toCanonical(addressed),
    ...(unaddressed && { unaddressed: decimals.toCanonical(unaddressed) }),
  };
}

function shortNameOf(index: ast.Index): string {
  return shortNamesOf(index)[0] ?? plainText(index.title);
}
