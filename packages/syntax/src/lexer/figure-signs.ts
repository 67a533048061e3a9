import type { TokenColumns } from './columns.js';
import { keywordTrie } from './keyword-trie.js';
import { readWord } from './words.js';

/** Signs that stand in indices and results alone: `tổng: 85,97 điểm (tăng 0,19 điểm)`. Elsewhere they are faults. */
export const FIGURE_SIGNS: ReadonlySet<string> = new Set([':', ';', '(', ')']);

const AFTER_NUMBERS = new Set([
  'INT',
  'DECIMAL',
  'POINTED',
  'GROUPED',
  'FRACTION',
  '%',
  'points',
  'places',
  'rank',
  'WORDS',
]);
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
export function isFigureSign(columns: TokenColumns, offset: number): boolean {
  const at = columns.count - 1;
  const last = columns.nameAt(at);
  const sign = columns.text.charAt(offset);
  if (sign === ')') return AFTER_NUMBERS.has(last) && isInBrackets(columns, at);
  if (sign !== ':') return AFTER_NUMBERS.has(last) && goesOn(columns.text, offset, sign);
  return MEASURES.has(last) || isCited(columns, at) || isCode(columns, at) || isBand(columns, at);
}

/** `văn bản QĐ-1: Quyết định số ...` */
function isCited(columns: TokenColumns, end: number): boolean {
  return columns.nameAt(end) === 'ID' && columns.nameAt(end - 1) === 'document';
}

/** Tokens of the longest code. */
const FURTHEST = 12;

/** Whether a change follows, or behind a semicolon the next stage. */
function goesOn(text: string, offset: number, sign: string): boolean {
  const gap = /^.\s*/u.exec(text.slice(offset, offset + 16))?.[0].length ?? 1;
  const keyword = readWord(text, offset + gap, keywordTrie)?.keyword?.en ?? '';
  return keyword === 'up' || keyword === 'down' || (sign === ';' && (MEASURES.has(keyword) || keyword === 'published'));
}

function isInBrackets(columns: TokenColumns, end: number): boolean {
  for (let at = end; at > 0 && end - at < FURTHEST; at--) if (columns.nameAt(at) === '(') return true;
  return false;
}

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
