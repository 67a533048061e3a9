import type {
  Assessment,
  Delta,
  Index,
  Link,
  LinkField,
  Node,
  Rank,
  Score,
  StageScore,
  Total,
} from '@rplan/syntax/ast';
import { isNode, isRank, isStageScore, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Unit } from '../prose/numbers.js';
import type { Decimal } from './decimal.js';
import { parseDecimal, subtract } from './decimal.js';
import { askedParts } from './link-parts.js';
import type { Scores } from './scores.js';
import { isExtra, maximumOf } from './scores.js';

/** A part of the data that a link asks for, with its value. */
export type Asked =
  | { readonly kind: 'points'; readonly value: Decimal; readonly of?: Decimal | undefined; readonly isLoss?: boolean }
  | { readonly kind: 'rank'; readonly value: Decimal; readonly of?: Decimal | undefined }
  | { readonly kind: 'maximum' | 'fields' | 'criteria' | 'percent'; readonly value: Decimal }
  | { readonly kind: 'share'; readonly value: Decimal; readonly of: Decimal }
  | { readonly kind: 'change'; readonly unit: Unit; readonly changes: readonly Change[] };

interface Change {
  readonly value: Decimal;
  readonly direction: 'up' | 'down';
}

/** What a link to a result, or to a node of it, asks for, each part of the one before it; undefined where the data do not know it. */
export function askedOfResult(link: Link, result: Assessment, scores: Scores | undefined): Asked | undefined {
  const { owner, parts, population } = askedParts(link);
  if (isNode(owner)) return askedOfScore(owner, parts, scores, population);
  return owner === result ? askedOfWhole(parts, result, scores, population) : undefined;
}

/** The maximum of an index, or of a node of it. */
export function askedOfIndex(link: Link, target: Index | Node): Asked | undefined {
  const node = link.steps.find((step) => step.node)?.node?.ref ?? target;
  const isMaximum = link.steps.at(-1)?.field === 'maximum';
  const value = isMaximum && (isNode(node) || node === target) ? maximumOf(node as Index | Node) : undefined;
  return value && { kind: 'maximum', value };
}

type Parts = readonly LinkField[];

function askedOfWhole(
  parts: Parts,
  result: Assessment,
  scores: Scores | undefined,
  population: AstNode | undefined,
): Asked | undefined {
  const [part, ...further] = parts;
  const maximum = scores?.maximum;
  const totals = result.items.filter(isTotal);
  const total = totals.find(({ measure }) => measure === 'total');
  const rate = totals.find(({ measure }) => measure === 'rate');
  const figure = total ?? rate;
  const among = { of: maximum, population };
  switch (part) {
    case undefined:
    case 'total':
      return askedOfFigure(figure, further, among);
    case 'rate': {
      const own = rate ?? (total?.percent ? total : undefined);
      if (own) return askedOfFigure(own, further, among, 'percent');
      return further.length === 0 ? share(scores?.total, maximum) : undefined;
    }
    case 'rank': {
      const ranks = result.items.filter(isRank);
      return rankIn(ranks.length > 0 ? ranks : (figure?.items.filter(isRank) ?? []), further, population);
    }
    case 'maximum':
      return maximum && { kind: 'maximum', value: maximum };
    case 'lost fields':
      return lossesIn(scores, 'fields');
    case 'lost criteria':
      return lossesIn(scores, 'criteria');
    case 'lost points': {
      const lost = scores?.total && maximum && subtract(maximum, scores.total);
      return lost && { kind: 'points', value: lost, isLoss: true };
    }
    default:
      return askedOfFigure(figure, parts, among);
  }
}

function askedOfScore(
  node: Node,
  parts: Parts,
  scores: Scores | undefined,
  population: AstNode | undefined,
): Asked | undefined {
  const { statement, value, maximum, lost } = scores?.nodes.get(node) ?? {};
  const [part, ...further] = parts;
  const among = { of: maximum, population };
  switch (part) {
    case undefined:
      return value && { kind: 'points', value, of: maximum };
    case 'maximum':
      return maximum && { kind: 'maximum', value: maximum };
    case 'lost points':
      return lost && { kind: 'points', value: lost, of: maximum, isLoss: true };
    case 'points':
      if (further.length === 0) return value && { kind: 'points', value, of: maximum };
      return askedOfFigure(statement, further, among);
    case 'rate':
      return askedOfFigure(statement, parts, among) ?? (further.length === 0 ? share(value, maximum) : undefined);
    default:
      return askedOfFigure(statement, parts, among);
  }
}

interface Among {
  readonly of: Value;
  readonly population: AstNode | undefined;
}

/** A figure, a stage of it, its rank, or the change of one of these. */
function askedOfFigure(
  figure: Total | Score | undefined,
  [part, ...further]: Parts,
  { of, population }: Among,
  unit?: 'percent',
): Asked | undefined {
  if (!figure) return undefined;
  const items: readonly AstNode[] = figure.items;
  if (part === undefined) return stated(figure, of, unit);
  if (part === 'change of') return changeIn(figure);
  if (part === 'rank') return rankIn(items.filter(isRank), further, population);
  const stage = items.filter(isStageScore).find((each) => each.stage === part);
  if (further[0] === 'change of') return changeIn(stage);
  return stage && stated(stage, of, part === 'rate' ? 'percent' : undefined);
}

function stated(said: Total | Score | StageScore, of: Value, unit?: 'percent'): Asked | undefined {
  const value = parseDecimal(said.value ?? '');
  if (!value) return undefined;
  const isPercent = unit === 'percent' || ('percent' in said && said.percent);
  return isPercent ? { kind: 'percent', value } : { kind: 'points', value, of };
}

type Value = Scores['total'];

function share(value: Value, of: Value): Asked | undefined {
  return value && of && { kind: 'share', value, of };
}

/** The rank that is asked for among several, or its change. */
function rankIn(ranks: readonly Rank[], [further]: Parts, population: AstNode | undefined): Asked | undefined {
  const rank = population ? ranks.find((each) => each.population?.ref === population) : ranks[0];
  if (further === 'change of') return changeIn(rank, 'places');
  const [place = '', size = ''] = rank?.value?.split('/') ?? [];
  const value = parseDecimal(place);
  return value && { kind: 'rank', value, of: parseDecimal(size) };
}

/** How many fields, or criteria below them, lost points, of those whose scores tell. */
function lossesIn(scores: Scores | undefined, kind: 'fields' | 'criteria'): Asked | undefined {
  const fields = new Set(scores?.fields);
  const known = [...(scores?.nodes.values() ?? [])].filter(
    (score) => score.statement && score.lost && !isExtra(score.node) && fields.has(score) === (kind === 'fields'),
  );
  if (known.length === 0) return undefined;
  const count = known.filter(({ lost }) => lost && lost.units > 0n).length;
  return { kind, value: { units: BigInt(count), scale: 0 } };
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
