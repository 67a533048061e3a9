import type { Assessment, Delta, Rank, Score } from '@rplan/model';
import { decimalWords } from './amounts.js';

/** A figure of a result: score and maximum, or the part that is asked for; empty where the result has none. */
export function resultWords(assessment: Assessment, node: string | undefined, parts: readonly string[]): string {
  const [part, further] = parts;
  const score = node === undefined ? undefined : assessment.scores.find((candidate) => candidate.node === node);
  if (node !== undefined && !score) return '';
  if (part === 'rank') return rankWords((score ?? assessment).rank, further);
  if (part === 'change of') return deltaWords((score ?? assessment.total ?? assessment.rate)?.deltas[0]);
  return score ? scoreWords(score, part) : totalWords(assessment, part);
}

function scoreWords({ value, maximum, lost, stages }: Score, part: string | undefined): string {
  switch (part) {
    case undefined:
      return value && maximum ? `${decimalWords(value)}/${decimalWords(maximum)}` : words(value);
    case 'points':
      return words(value);
    case 'maximum':
      return words(maximum);
    case 'lost points':
      return words(lost);
    default: {
      const stage = stageWords(stages, part);
      return stage === '' && part === 'rate' && value && maximum ? share(value, maximum) : stage;
    }
  }
}

function totalWords({ total, rate, scores }: Assessment, part: string | undefined): string {
  if (part === 'lost fields')
    return String(scores.filter(({ node, lost }) => !node.includes('.') && isLoss(lost)).length);
  if (part === 'lost criteria')
    return String(scores.filter(({ node, lost }) => node.includes('.') && isLoss(lost)).length);
  const figure = part === 'rate' ? (rate ?? total) : (total ?? rate);
  if (!figure) return '';
  const own = part === undefined || part === 'total' || part === 'points' || (part === 'rate' && rate !== undefined);
  return own ? `${decimalWords(figure.value)}${figure.percent ? '%' : ''}` : stageWords(figure.stages, part);
}

function stageWords(stages: Score['stages'], name: string): string {
  const found = stages.find(({ stage }) => stage === name);
  return found ? `${decimalWords(found.value)}${found.percent ? '%' : ''}` : '';
}

function rankWords(rank: Rank | undefined, further: string | undefined): string {
  if (further === 'change of') return deltaWords(rank?.deltas[0]);
  if (rank?.place === undefined) return '';
  return rank.of === undefined ? String(rank.place) : `${rank.place}/${rank.of}`;
}

/** `tăng 3 bậc`, `giảm 0,6%`. */
function deltaWords(delta: Delta | undefined): string {
  if (!delta) return '';
  const unit = { '%': '%', places: ' bậc', points: ' điểm' }[delta.unit];
  return `${delta.direction === 'up' ? 'tăng' : 'giảm'} ${decimalWords(delta.value)}${unit}`;
}

/** Share of the maximum with one decimal, rounded on whole numbers so that no float decides a digit. */
function share(value: string, maximum: string): string {
  const places = Math.max(decimals(value), decimals(maximum));
  const whole = (text: string) => BigInt(text.replace('.', '') + '0'.repeat(places - decimals(text)));
  if (whole(maximum) <= 0n) return '';
  const thousandths = (whole(value) * 2000n + whole(maximum)) / (whole(maximum) * 2n);
  return `${decimalWords(`${thousandths / 10n}.${thousandths % 10n}`.replace(/\.0$/, ''))}%`;
}

function decimals(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function isLoss(lost: string | undefined): boolean {
  return lost !== undefined && !/^0(\.0*)?$/.test(lost);
}

function words(value: string | undefined): string {
  return value === undefined ? '' : decimalWords(value);
}
