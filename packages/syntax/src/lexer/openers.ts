import { isDocumentKind } from '../vocabulary/keywords.js';
import type { TokenColumns } from './columns.js';
import type { Opener } from './opener.js';
import { SEPARATOR } from './signs.js';

/** Keywords by what is read after them. */
const AFTER_KEYWORD: Readonly<Record<string, Opener>> = {
  due: 'due',
  milestone: 'milestone',
  reporting: 'reporting',
  finished: 'finished',
  completed: 'completed',
  issuer: 'parties',
  lead: 'parties',
  'joint lead': 'parties',
  implementer: 'parties',
  support: 'parties',
  monitor: 'parties',
  responsible: 'parties',
  at: 'parties',
  'reports to': 'parties',
  via: 'parties',
  'sent to': 'parties',
  'verified by': 'parties',
  chair: 'parties',
  secretary: 'parties',
  'proposed by': 'parties',
  addressees: 'parties',
  recipients: 'parties',
  deliverable: 'words',
  proof: 'words',
  resources: 'words',
  remark: 'words',
  reason: 'words',
  cause: 'cause',
  subjective: 'words',
  objective: 'words',
  archive: 'words',
  venue: 'words',
  contact: 'words',
  drafter: 'words',
  status: 'status',
  basis: 'basis',
};

/** Keywords that words follow only behind a colon. */
const HEADINGS = new Set(['assessment', 'content']);

/** After these `đến` opens a deadline. */
const TO: Readonly<Record<string, Opener>> = {
  extended: 'extended',
  'asks extension': 'asks extension',
  reschedule: 'reschedule',
};

/** After these `thời hạn`, `chủ trì` are the names of columns and lines, and open nothing. */
const NAMES_OF_COLUMNS = new Set([SEPARATOR, 'columns', 'line', 'ordered by']);
const NUMBERS = new Set(['INT', 'DECIMAL', 'POINTED', 'GROUPED', 'FRACTION']);
const COUNTED = new Set(['achieved', 'evidence', 'completed', 'progress']);
const TEXT_ENDS = new Set(['LINE_CLOSE', 'BLOCK_CLOSE']);
const IS_KEYWORD = /^\p{Ll}/u;

/** What the last token of a file opens. */
export function openerOf(columns: TokenColumns): Opener | undefined {
  const openers = new Openers();
  openers.lookBack(columns);
  return openers.after(columns);
}

/** The tokens of a statement among which its keyword is looked for. */
const LOOKED_BACK = 24;

/** What the last token opens, token after token. */
export class Openers {
  /** The last keyword, whatever was read after it. */
  private keyword = '';
  /** Whether a citation is being declared. */
  private isCiting = false;

  /** Finds the keyword before the last token, where it was not followed from the beginning. */
  lookBack(columns: TokenColumns): void {
    for (let index = columns.count - 2; index >= 0 && index > columns.count - LOOKED_BACK; index--) {
      const name = columns.nameAt(index);
      if (!IS_KEYWORD.test(name)) continue;
      this.keyword ||= name;
      if (CITING.has(name) || isDocumentKind(name)) continue;
      this.isCiting = name === 'document';
      return;
    }
  }

  after(columns: TokenColumns): Opener | undefined {
    const last = columns.nameAt(columns.count - 1);
    const before = columns.count > 1 ? columns.nameAt(columns.count - 2) : '';
    const citing = this.citing(columns, last, before);
    if (citing) return citing;
    if (last === 'to') return TO[this.keyword];
    if (last === SEPARATOR)
      return TEXT_ENDS.has(before) && AFTER_KEYWORD[this.keyword] === 'parties' ? 'parties' : undefined;
    if (NUMBERS.has(last)) return COUNTED.has(this.keyword) && before !== '=' ? 'unit' : undefined;
    if (!IS_KEYWORD.test(last)) return undefined;
    this.keyword = NAMES_OF_COLUMNS.has(before) ? '' : last;
    // `kết quả KQ` is a result, `kết quả: Báo cáo` a row of a table.
    if (HEADINGS.has(this.keyword) && isHeading(columns)) return 'words';
    return AFTER_KEYWORD[this.keyword];
  }

  /** The words that a citation goes on with. */
  private citing(columns: TokenColumns, last: string, before: string): Opener | undefined {
    if (last === 'document') this.isCiting = true;
    if (!this.isCiting) return undefined;
    if (isDocumentKind(last)) {
      const name = columns.count - (before === ':' ? 3 : 2);
      if (columns.nameAt(name) === 'ID' && columns.nameAt(name - 1) === 'document') return 'law';
      this.isCiting = false;
    }
    if (last === 'of') {
      this.keyword = last;
      return 'issuers';
    }
    if (last === 'DATE' && before === 'dated') return 'subject';
    if (last === 'ID' && this.keyword === 'of') return 'subject';
    if (DAYS.has(last) && before === 'year' && columns.nameAt(columns.count - 3) !== '{') return 'subject';
    if (IS_KEYWORD.test(last) && last !== 'document' && !CITING.has(last) && !isDocumentKind(last))
      this.isCiting = false;
    if (ENDS_CITATION.has(last)) this.isCiting = false;
    return undefined;
  }
}

const ENDS_CITATION = new Set(['{', '}', 'LINE_OPEN', 'BARE_WORDS']);

/** What a citation goes on with. */
const CITING = new Set(['number', 'dated', 'month', 'year', 'of']);
const DAYS = new Set(['DATE', 'INT', 'BLANK']);

function isHeading(columns: TokenColumns): boolean {
  const last = columns.count - 1;
  const end = columns.ends[last] ?? 0;
  return columns.imageAt(last).endsWith(':') && !RESULT.test(columns.text.slice(end, end + 200));
}

/** `KQ của SNV theo PAR` */
const RESULT = /^\s*[\p{L}\p{N}_-]+\s+(?:của|of)\s+[\p{L}\p{N}_-]+\s+(?:theo|per)\s/u;

const ORDINALS = new Set(['STT', 'TT']);

/** Whether a word is the heading that tables have over the numbers of their rows; elsewhere it may be somebody's name. */
export function isOrdinal(columns: TokenColumns, start: number, end: number): boolean {
  if (!ORDINALS.has(columns.text.slice(start, end))) return false;
  let before = columns.count - 1;
  const isFirst = columns.nameAt(before) === 'columns';
  while (!isFirst && before >= 0 && columns.nameAt(before) !== 'columns') {
    if (columns.nameAt(before) === '{' || columns.nameAt(before) === '}') return false;
    before--;
  }
  return isFirst || (before >= 0 && columns.nameAt(columns.count - 1) === SEPARATOR);
}
