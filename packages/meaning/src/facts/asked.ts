import type { Assessment, Delta, Index, Link, Node, Rank, Score, Stage, Total } from '@rplan/syntax/ast';
import { isNode, isRank, isStageScore, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Unit } from '../prose/numbers.js';
import type { Decimal } from './decimal.js';
import { parseDecimal, subtract } from './decimal.js';
import type { Scores } from './scores.js';
import { maximumOf } from './scores.js';

/** A part of the data that a link asks for, with its value. */
export type Asked =
  | { readonly kind: 'points'; readonly value: Decimal; readonly of?: Decimal | undefined; readonly isLoss?: boolean }
  | { readonly kind: 'rank'; readonly value: Decimal; readonly of?: Decimal | undefined }
  | { readonly kind: 'maximum' | 'fields' | 'percent'; readonly value: Decimal }
  | { readonly kind: 'share'; readonly value: Decimal; readonly of: Decimal }
  | { readonly kind: 'change'; readonly unit: Unit; readonly changes: readonly Change[] };

interface Change {
  readonly value: Decimal;
  readonly direction: 'up' | 'down';
}

/** What a link to a result, or to a node of it, asks for; undefined where the data do not know it. */
export function askedOfResult(link: Link, result: Assessment, scores: Scores | undefined): Asked | undefined {
  const node = link.steps.find((step) => step.node)?.node?.ref;
  const fields: readonly string[] = link.steps.flatMap(({ field }) => field ?? []);
  return isNode(node) ? askedOfScore(node, fields, scores) : askedOfWhole(fields, result, scores);
}

/** The maximum of an index, or of a node of it. */
export function askedOfIndex(link: Link, target: Index | Node): Asked | undefined {
  const node = link.steps.find((step) => step.node)?.node?.ref ?? target;
  const isMaximum = link.steps.at(-1)?.field === 'maximum';
  const value = isMaximum && (isNode(node) || node === target) ? maximumOf(node as Index | Node) : undefined;
  return value && { kind: 'maximum', value };
}

function askedOfWhole(fields: readonly string[], result: Assessment, scores: Scores | undefined): Asked | undefined {
  const [field = 'total'] = fields;
  const maximum = scores?.maximum;
  const totals = result.items.filter(isTotal);
  const total = totals.find(({ measure }) => measure === (field === 'rate' ? 'rate' : 'total'));
  const rank = result.items.find(isRank);
  if (fields.includes('change of')) return field === 'rank' ? changeIn(rank, 'places') : changeIn(total);
  if (field === 'rank') return rankIn(rank);
  if (field === 'lost fields') return lostFields(scores);
  if (field === 'maximum') return maximum && { kind: 'maximum', value: maximum };
  const stage = fields.find((each): each is Stage => STAGES.has(each));
  if (stage)
    return stageIn(
      totals.find(({ measure }) => measure === 'total'),
      stage,
      maximum,
    );
  const value = parseDecimal(total?.value ?? '');
  if (field === 'rate') return value ? { kind: 'percent', value } : share(scores?.total, maximum);
  if (field === 'lost points') {
    const lost = scores?.total && maximum && subtract(maximum, scores.total);
    return lost && { kind: 'points', value: lost, isLoss: true };
  }
  if (field !== 'total' || !value) return undefined;
  return total?.percent ? { kind: 'percent', value } : { kind: 'points', value, of: maximum };
}

function askedOfScore(node: Node, fields: readonly string[], scores: Scores | undefined): Asked | undefined {
  const score = scores?.nodes.get(node);
  const { statement, value, maximum, lost } = score ?? {};
  const [field = 'points'] = fields;
  const rank = statement?.items.find(isRank);
  if (fields.includes('change of')) return field === 'rank' ? changeIn(rank, 'places') : changeIn(statement);
  if (field === 'rank') return rankIn(rank);
  if (field === 'maximum') return maximum && { kind: 'maximum', value: maximum };
  if (field === 'lost points') return lost && { kind: 'points', value: lost, of: maximum, isLoss: true };
  if (field === 'rate') return stageIn(statement, 'rate', maximum) ?? share(value, maximum);
  const stage = fields.find((each): each is Stage => STAGES.has(each));
  if (stage) return stageIn(statement, stage, maximum);
  return field === 'points' && value ? { kind: 'points', value, of: maximum } : undefined;
}

const STAGES: ReadonlySet<string> = new Set<Stage>([
  'self-assessed',
  'appraised',
  'reappraised',
  'published',
  'survey',
]);

type Value = Scores['total'];

function share(value: Value, of: Value): Asked | undefined {
  return value && of && { kind: 'share', value, of };
}

function stageIn(stated: Total | Score | undefined, stage: Stage, of: Value): Asked | undefined {
  const items: readonly AstNode[] = stated?.items ?? [];
  const score = items.filter(isStageScore).find((each) => each.stage === stage);
  const value = parseDecimal(score?.value ?? '');
  if (!value) return undefined;
  return score?.percent || stage === 'rate' ? { kind: 'percent', value } : { kind: 'points', value, of };
}

function rankIn(rank: Rank | undefined): Asked | undefined {
  const [place = '', size = ''] = rank?.value?.split('/') ?? [];
  const value = parseDecimal(place);
  return value && { kind: 'rank', value, of: parseDecimal(size) };
}

function lostFields(scores: Scores | undefined): Asked | undefined {
  if (!scores?.fields.every(({ lost }) => lost)) return undefined;
  const count = scores.fields.filter(({ lost }) => lost && lost.units > 0n).length;
  return { kind: 'fields', value: { units: BigInt(count), scale: 0 } };
}

/** The changes that have the unit of the first. */
function changeIn(changed: { readonly changes: readonly Delta[] } | undefined, unit?: 'places'): Asked | undefined {
  const [first] = changed?.changes ?? [];
  if (!changed || !first) return undefined;
  const unitOf = (delta: Delta) => unit ?? (delta.percent ? 'percent' : (delta.unit ?? ownUnit(changed)));
  const changes = changed.changes
    .filter((delta) => unitOf(delta) === unitOf(first))
    .flatMap(({ value, direction }) => {
      const by = parseDecimal(value ?? '');
      return by ? { value: by, direction } : [];
    });
  return { kind: 'change', unit: unitOf(first), changes };
}

/** A change without a unit is in percent for a percentage, else in points. */
function ownUnit(changed: object): 'percent' | 'points' {
  return 'percent' in changed && changed.percent ? 'percent' : 'points';
}
