import type { Assessment, Delta, Rank, Score } from '@rplan/model';
import { decimalWords } from '@rplan/reading';

/** A figure of a result by the parts behind the dot: `{KQ.1}` prints score and maximum, parts give either, the loss, the change. */
export function printResult(assessment: Assessment, node: string | undefined, parts: readonly string[]): string {
  const score = node === undefined ? undefined : assessment.scores.find((candidate) => candidate.node === node);
  const [part, ...further] = parts;
  if (part === 'rank') return printRank(score ? score.rank : assessment.rank, further);
  if (part === 'change of') return printDelta((score ?? assessment.total ?? assessment.rate)?.deltas[0]);
  if (score) return printScore(score, part);
  return node === undefined ? printTotal(assessment, part) : '';
}

function printScore(score: Score, part: string | undefined): string {
  const { value, maximum, lost } = score;
  if (part === undefined) return value && maximum ? `${decimalWords(value)}/${decimalWords(maximum)}` : printed(value);
  if (part === 'points') return printed(value);
  if (part === 'maximum') return printed(maximum);
  if (part === 'lost points') return printed(lost);
  return stage(score, part) ?? (part === 'rate' && value && maximum ? `${percent(value, maximum)}%` : '');
}

function printTotal(assessment: Assessment, part: string | undefined): string {
  const { scores, rate } = assessment;
  const total = part === 'rate' ? (rate ?? assessment.total) : (assessment.total ?? rate);
  if (part === 'lost fields') return String(scores.filter(({ node, lost }) => isField(node) && isLoss(lost)).length);
  if (part === 'lost criteria') return String(scores.filter(({ node, lost }) => !isField(node) && isLoss(lost)).length);
  if (!total) return '';
  if (part === undefined || part === 'total' || part === 'points' || (part === 'rate' && rate))
    return `${decimalWords(total.value)}${total.percent ? '%' : ''}`;
  return stage(total, part) ?? '';
}

function printRank(rank: Rank | undefined, parts: readonly string[]): string {
  if (!rank) return '';
  if (parts[0] === 'change of') return printDelta(rank.deltas[0]);
  if (rank.place === undefined) return '';
  return rank.of === undefined ? String(rank.place) : `${rank.place}/${rank.of}`;
}

/** `tăng 3 bậc`, `giảm 0,6%`. */
function printDelta(delta: Delta | undefined): string {
  if (!delta) return '';
  const direction = delta.direction === 'up' ? 'tăng' : 'giảm';
  const unit = delta.unit === '%' ? '%' : delta.unit === 'places' ? ' bậc' : ' điểm';
  return `${direction} ${decimalWords(delta.value)}${unit}`;
}

function stage({ stages }: { readonly stages: Score['stages'] }, name: string): string | undefined {
  const found = stages.find((candidate) => candidate.stage === name);
  return found && `${decimalWords(found.value)}${found.percent ? '%' : ''}`;
}

/** Share of the maximum with one decimal, in whole thousandths so that no float decides a digit. */
function percent(value: string, maximum: string): string {
  const scaled = (text: string) =>
    BigInt(text.replace('.', '').padEnd(text.replace('.', '').length + 6 - decimals(text), '0'));
  const thousandths = (scaled(value) * 2000n + scaled(maximum)) / (scaled(maximum) * 2n);
  const digits = thousandths.toString().padStart(2, '0');
  return `${digits.slice(0, -1)},${digits.slice(-1)}`.replace(/,0$/, '');
}

function decimals(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

function isField(code: string): boolean {
  return !code.includes('.');
}

function isLoss(lost: string | undefined): boolean {
  return lost !== undefined && !/^0(\.0*)?$/.test(lost);
}

function printed(value: string | undefined): string {
  return value === undefined ? '' : decimalWords(value);
}
