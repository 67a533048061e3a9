import type { TokenColumns } from './columns.js';

/** What the words that come next say: how far a target goes, what points follow from, or among whom something is ranked. */
export type FigureOpener = 'amount' | 'expression' | 'among';

const EXPRESSIONS = new Set(['formula', 'if', 'band']);
const NAMES_OF_COLUMNS = new Set([',', 'columns', 'line', 'table', 'of', '.', '^']);
const NUMBERS = new Set(['INT', 'FRACTION']);
const IN_NAMES = new Set(['.', 'ID', 'INT', 'POINTED', 'DOTTED']);
const CLOSES = new Set(['LINE_CLOSE', 'BLOCK_CLOSE']);
const OPENS = new Set(['LINE_OPEN', 'BLOCK_OPEN']);
const IN_DEADLINES = new Set(['PHRASE', 'PHRASE_OPENING', 'PHRASE_NAME', 'set by']);

/** What the last token awaits, as far as figures go: the words after `chỉ tiêu "..."`, `chỉ tiêu PAR hạng`, `mốc 30/9/2026`, `công thức`, `hạng 2/6`. */
export function figureOpenerOf(columns: TokenColumns): FigureOpener | undefined {
  const at = columns.count - 1;
  const last = columns.nameAt(at);
  if (EXPRESSIONS.has(last)) return 'expression';
  if (NUMBERS.has(last) && awaitsRanked(columns, at)) return 'among';
  if (last === 'target') return at > 0 && NAMES_OF_COLUMNS.has(columns.nameAt(at - 1)) ? undefined : 'amount';
  if (last === 'rank' || last === 'rate') return isNamed(columns, at - 1) ? 'amount' : undefined;
  if (CLOSES.has(last)) return isText(columns, at) ? 'amount' : undefined;
  if (IN_DEADLINES.has(last)) return isMilestone(columns, at) ? 'amount' : undefined;
  return last !== '.' && IN_NAMES.has(last) && isNamed(columns, at) ? 'amount' : undefined;
}

/** `hạng 24/34`, `hạng 2 trong 6`. */
function awaitsRanked(columns: TokenColumns, at: number): boolean {
  if (columns.nameAt(at - 1) === 'rank') return !isNamed(columns, at - 2);
  return (
    columns.nameAt(at - 1) === 'within' && columns.nameAt(at - 3) === 'rank' && NUMBERS.has(columns.nameAt(at - 2))
  );
}

/** Whether a reference that a target is of ends here. */
function isNamed(columns: TokenColumns, end: number): boolean {
  let at = end;
  while (at > 0 && IN_NAMES.has(columns.nameAt(at)) && end - at < LONGEST_NAME) at--;
  return at < end && columns.nameAt(at) === 'target' && columns.nameAt(at + 1) === 'ID';
}

/** Tokens of the longest reference: a code of an index in another project's plan. */
const LONGEST_NAME = 24;

/** Whether the text that ends here is what a target or a milestone is about. */
function isText(columns: TokenColumns, end: number): boolean {
  let at = end - 1;
  while (at > 0 && !OPENS.has(columns.nameAt(at))) at--;
  const before = columns.nameAt(at - 1);
  return (before === 'target' && !NAMES_OF_COLUMNS.has(columns.nameAt(at - 2))) || isMilestone(columns, at - 1);
}

function isMilestone(columns: TokenColumns, end: number): boolean {
  let at = end;
  while (at > 0 && IN_DEADLINES.has(columns.nameAt(at))) at--;
  return at < end && columns.nameAt(at) === 'milestone';
}
