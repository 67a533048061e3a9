import type { Assessment, Delta, Index, Rank, Score } from '@rplan/model';
import { decimalWords } from './amounts.js';
import { nodeAt } from './names.js';

/** What a figure of a result is looked up in. */
export interface ResultPlace {
  /** The index that the result is by: it has the maxima of what has no score. */
  readonly index?: Index | undefined;
  /** A node; without one the result as a whole. */
  readonly node?: string | undefined;
  /** Among whom a rank is, where there are several. */
  readonly population?: string | undefined;
}

type Figure = Pick<Score, 'deltas' | 'stages' | 'rank'> & {
  readonly value?: string | undefined;
  readonly percent?: boolean | undefined;
  readonly ranks?: readonly Rank[] | undefined;
};

/**
 * A figure of a result by the parts that are asked for, `total`, `appraised`, `change of`, each of the one before it: `{KQ.tổng.mức thay đổi}`
 * is a change, not the total. Without parts a node's score has its maximum beside it. Empty where the result does not have just that.
 */
export function resultWords(assessment: Assessment, parts: readonly string[], place: ResultPlace = {}): string {
  const { index, node } = place;
  const [part, ...further] = parts;
  if (node === undefined) return wholeWords(assessment, part, further, place);
  const score = assessment.scores.find((candidate) => candidate.node === node);
  const maximum = score?.maximum ?? nodeAt(index, node)?.maximum;
  switch (part) {
    case undefined:
      return score?.value && maximum ? `${decimalWords(score.value)}/${decimalWords(maximum)}` : words(score?.value);
    case 'maximum':
      return words(maximum);
    case 'lost points':
      return words(score?.lost);
    case 'points':
      return score ? figureWords(score, further, place) : '';
    case 'rate': {
      const stage = score ? figureWords(score, parts, place) : '';
      return stage === '' && further.length === 0 ? share(score?.value, maximum) : stage;
    }
    default:
      return score ? figureWords(score, parts, place) : '';
  }
}

function wholeWords(
  assessment: Assessment,
  part: string | undefined,
  further: readonly string[],
  place: ResultPlace,
): string {
  const { total, rate, scores } = assessment;
  const figure = total ?? rate;
  switch (part) {
    case 'lost fields':
      return lossesAmong(scores.filter(({ node }) => partOf(node, place) === 'field'));
    case 'lost criteria':
      return lossesAmong(scores.filter(({ node }) => partOf(node, place) === 'criterion'));
    case 'maximum':
      return words(place.index?.maximum);
    case 'lost points':
      return words(assessment.lost);
    case 'rank':
      return rankWords(assessment.rank ? assessment : (figure ?? assessment), further, place);
    case 'rate':
      if (rate) return figureWords(rate, further, place);
      if (total?.percent) return figureWords(total, further, place);
      return further.length === 0 ? share(total?.value, place.index?.maximum) : '';
    case undefined:
      return figure ? figureWords(figure, [], place) : '';
    case 'total':
      return figure ? figureWords(figure, further, place) : '';
    default:
      return figure ? figureWords(figure, [part, ...further], place) : '';
  }
}

function figureWords(figure: Figure, parts: readonly string[], place: ResultPlace): string {
  const [part, ...further] = parts;
  if (part === undefined) return figure.value === undefined ? '' : valueWords(figure.value, figure.percent);
  if (part === 'change of') return deltaWords(figure.deltas[0]);
  if (part === 'rank') return rankWords(figure, further, place);
  const stage = figure.stages.find((candidate) => candidate.stage === part);
  if (!stage) return '';
  return further[0] === 'change of' ? deltaWords(stage.deltas[0]) : valueWords(stage.value, stage.percent);
}

function valueWords(value: string, percent: boolean | undefined): string {
  return `${decimalWords(value)}${percent ? '%' : ''}`;
}

function rankWords(
  { rank, ranks }: { readonly rank?: Rank | undefined; readonly ranks?: readonly Rank[] | undefined },
  [further]: readonly string[],
  { population }: ResultPlace,
): string {
  const among = population === undefined ? rank : (ranks ?? [rank]).find((each) => each?.population === population);
  if (further === 'change of') return deltaWords(among?.deltas[0]);
  if (among?.place === undefined) return '';
  return among.of === undefined ? String(among.place) : `${among.place}/${among.of}`;
}

/** `tăng 3 bậc`, `giảm 0,6%`. */
function deltaWords(delta: Delta | undefined): string {
  if (!delta) return '';
  const unit = { '%': '%', places: ' bậc', points: ' điểm' }[delta.unit];
  return `${delta.direction === 'up' ? 'tăng' : 'giảm'} ${decimalWords(delta.value)}${unit}`;
}

/** A field stands at the top of its index and a criterion below one, whatever their codes; bonus and penalty lines are neither. */
function partOf(code: string, { index }: ResultPlace): 'field' | 'criterion' | undefined {
  const level = nodeAt(index, code)?.level;
  if (level === undefined || level === 'bonus' || level === 'penalty') return undefined;
  return index?.nodes.some((node) => node.code === code) ? 'field' : 'criterion';
}

/** How many of them lost points; nothing where none has a score that tells. */
function lossesAmong(scores: readonly Score[]): string {
  const known = scores.filter(({ lost }) => lost !== undefined);
  return known.length === 0 ? '' : String(known.filter(({ lost }) => !isNothing(lost ?? '0')).length);
}

/** Share of the maximum with one decimal, rounded on whole numbers so that no float decides a digit. */
function share(value: string | undefined, maximum: string | undefined): string {
  if (value === undefined || maximum === undefined) return '';
  const places = Math.max(decimals(value), decimals(maximum));
  const whole = (text: string) => BigInt(text.replace('.', '') + '0'.repeat(places - decimals(text)));
  if (whole(maximum) <= 0n) return '';
  const thousandths = (whole(value) * 2000n + whole(maximum)) / (whole(maximum) * 2n);
  return `${decimalWords(`${thousandths / 10n}.${thousandths % 10n}`.replace(/\.0$/, ''))}%`;
}

function decimals(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function isNothing(lost: string): boolean {
  return /^0(\.0*)?$/.test(lost);
}

function words(value: string | undefined): string {
  return value === undefined ? '' : decimalWords(value);
}
