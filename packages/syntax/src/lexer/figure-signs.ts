import type { TokenColumns } from './columns.js';

/** Signs that stand in indices and results alone: `tổng: 85,97 điểm`. Elsewhere they are faults. */
export const FIGURE_SIGNS: ReadonlySet<string> = new Set([':']);

const LEVELS = new Set(['field', 'criterion', 'subcriterion', 'bonus', 'penalty', 'points']);
const MEASURES = new Set([
  'total',
  'rate',
  'rank',
  'maximum',
  'at most',
  'self-assessed',
  'appraised',
  'reappraised',
  'survey',
  'forecast',
]);
const IN_CODES = new Set(['ID', 'INT', 'POINTED', 'DOTTED', '.']);

/** Whether a sign may stand after the tokens read so far. */
export function isFigureSign(columns: TokenColumns): boolean {
  const at = columns.count - 1;
  const last = columns.nameAt(at);
  return MEASURES.has(last) || isCode(columns, at) || isBand(columns, at);
}

/** Tokens of the longest code. */
const FURTHEST = 12;

function isCode(columns: TokenColumns, end: number): boolean {
  let at = end;
  while (at > 0 && IN_CODES.has(columns.nameAt(at)) && end - at < FURTHEST) at--;
  return at < end && LEVELS.has(columns.nameAt(at));
}

/** `mức "Đúng quy định": 0,5`. */
function isBand(columns: TokenColumns, end: number): boolean {
  if (columns.nameAt(end) !== 'LINE_CLOSE') return false;
  let at = end - 1;
  while (at > 0 && columns.nameAt(at) !== 'LINE_OPEN') at--;
  return columns.nameAt(at - 1) === 'band';
}
