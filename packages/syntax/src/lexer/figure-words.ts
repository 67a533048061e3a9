import { LEVEL } from './figure-level.js';
import type { FigureOpener } from './figure-opener.js';
import { keywordTrie } from './keyword-trie.js';
import { opensStatement } from './phrase-end.js';
import { readWord } from './words.js';

const STOP = /[{}"\r\n]|\/\/|\/\*/y;
const LETTER = /[\p{L}\p{N}]/u;
const CODED =
  /^[ \u00a0]+[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*[.:]?[ \u00a0]*(?:"|[=:{]|đạt[ \u00a0]|achieved[ \u00a0]|\d)/u;
const SCORED = /^:?[ \u00a0]+\d/u;
const QUOTED = /^:?[ \u00a0]*"/u;

/** What follows the words of statements in an index or a result: in figures the same words stand otherwise. */
const NEXT: Readonly<Record<string, RegExp>> = {
  field: CODED,
  criterion: CODED,
  subcriterion: CODED,
  bonus: CODED,
  penalty: CODED,
  points: CODED,
  content: /^[ \u00a0]+\d+[ \u00a0]*["{]/u,
  evidence: /^[ \u00a0]+(?:"|[\p{L}\p{N}_-]+[ \u00a0]*["=])/u,
  formula: /^[ \u00a0]/u,
  if: /^[ \u00a0]/u,
  band: /^[ \u00a0]+(?:["\d≥≤<>=]|(?:từ|trên|dưới|from|above|below)[ \u00a0])/u,
  rounded: SCORED,
  cutoff: /^[ \u00a0]+(?:ngày|day|dated)[ \u00a0]/u,
  'not arisen': /^[ \u00a0]*(?:[}\r\n]|$|(?:tối đa|điểm tối đa|maximum)[ \u00a0])/u,
  proof: QUOTED,
  scoring: QUOTED,
  deducts: SCORED,
  continues: CODED,
  total: SCORED,
  rate: SCORED,
  rank: /^:?[ \u00a0]+[\d_]/u,
  'not ranked': /^(?![\p{L}])/u,
  'self-assessed': SCORED,
  appraised: SCORED,
  reappraised: SCORED,
  published: /^[ \u00a0]+(?:\d|ngày|dated)/u,
  survey: SCORED,
  forecast: SCORED,
};

/** `  tối đa 1` after a formula is the next statement, `* tối đa` a part of it. */
const MAXIMUM = /^(?:[ \u00a0]{2}|.?\t)\p{L}[\p{L}\p{M} ]*\d/u;
const CHANGE = /^,?[ \t\u00a0]+\(?(?:tăng|giảm|up|down)[ \t\u00a0]+\d/u;

/** Keywords that stand in figures too: there they open no statement. */
const IN_FIGURES = new Set([
  'at most',
  'achieved',
  'not achieved',
  'up',
  'down',
  'since',
  'year',
  'places',
  'points',
  'rank',
  'maximum',
]);

/** Where the words end that say figures from `from` on; `from` where none begin. */
export function endOfFigures(text: string, from: number, opener: FigureOpener, isNewLine: boolean): number {
  if (!beginsFigures(text, from, opener, isNewLine)) return from;
  let end = from;
  for (let offset = from; offset < text.length; offset++) {
    STOP.lastIndex = offset;
    if (STOP.test(text) || (opener === 'among' && isChange(text, offset))) break;
    if (isWordStart(text, offset) && offset > from && endsBefore(text, offset, opener)) break;
    if (!/\s/.test(text.charAt(offset))) end = offset + 1;
  }
  while (opener === 'among' && end > from && /[,;\s]/.test(text.charAt(end - 1))) end--;
  return end;
}

function beginsFigures(text: string, from: number, opener: FigureOpener, isNewLine: boolean): boolean {
  STOP.lastIndex = from;
  if (STOP.test(text)) return false;
  if (opener === 'expression') return !isNewLine;
  const words = text.slice(from, from + 40).normalize('NFC');
  if (opener === 'amount') return LEVEL.test(words) && !(isNewLine && /^từ\s+(?:ngày|\d{1,2}\/\d)/iu.test(words));
  return !isNewLine && /^\p{Ll}/u.test(words) && readWord(text, from, keywordTrie)?.keyword === undefined;
}

function isChange(text: string, offset: number): boolean {
  return /[\s,]/.test(text.charAt(offset)) && CHANGE.test(text.slice(offset, offset + 24).normalize('NFC'));
}

function isWordStart(text: string, offset: number): boolean {
  return LETTER.test(text.charAt(offset)) && !LETTER.test(text.charAt(offset - 1));
}

function endsBefore(text: string, offset: number, opener: FigureOpener): boolean {
  const word = readWord(text, offset, keywordTrie);
  const keyword = word?.keyword?.en;
  // What follows a target or a milestone are statements of a task, which are known by what follows them.
  const next = keyword === undefined || opener === 'amount' ? undefined : NEXT[keyword];
  if (next?.test(text.slice(word?.end, (word?.end ?? 0) + 60).normalize('NFC'))) return true;
  if (keyword === 'maximum') return MAXIMUM.test(text.slice(offset - 2, offset + 24).normalize('NFC'));
  return keyword !== undefined && !IN_FIGURES.has(keyword) && opensStatement(text, offset);
}
