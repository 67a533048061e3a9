import { phraseWords, readPhrase } from '@rplan/calendar';
import { compiledGrammar } from '../generated/rules.js';
import { beginsLevel } from './figure-level.js';
import { keywordTrie } from './keyword-trie.js';
import type { DeadlineOpener } from './opener.js';
import { readWord } from './words.js';
import { wordsBefore } from './words-before.js';

/** A part of the compiled grammar; the lexer comes before the reader, which has its name. */
type CompiledPart = ReturnType<typeof compiledGrammar>['rules'][number]['body'];

const LENGTH_BEFORE =
  /(?:\d|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)\s*(?:ngày(?:\s+làm\s+việc)?|tuần|tháng|năm|giờ|days?|working\s+days?|weeks?|months?|years?|hours?)\s*$/iu;
const QUOTE = /[ \t\u00a0]*"/y;
const COLON = /[ \t\u00a0]*:/y;
const BLANK = /[ \t\u00a0]+_(?![\p{L}\p{N}/])/uy;
const NUMBER = /[ \t\u00a0]+\d/uy;
const CAPITAL = /[ \t\u00a0]+\p{Lu}/uy;
const NAMES = /[ \t\u00a0]+(\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011\u2212_.][\p{L}\p{M}\p{N}]+)*)/uy;
const NAMED_BLOCK = /(?:[ \t\u00a0]+[\p{L}\p{M}\p{N}_-]+)?[ \t\u00a0]*["{]/uy;
/** What a deadline begins with. */
const WHEN =
  /^[ \t\u00a0]*[:"]|^[ \t\u00a0]+(?:\d|_|(?:trước|chậm|đến|hết|trong|từ|tháng|quý|ngày|năm|thường xuyên|hằng|hàng|mỗi|đầu|giữa|cuối|nửa|định kỳ|sau|ngay|before|by|until|within|month|quarter|day|year|end|early|mid|every|daily|weekly|monthly|quarterly|yearly|after|right after|ongoing)(?![\p{L}\p{M}]))/iu;

type Test = (text: string, end: number, before: string) => boolean;

const stands =
  (...patterns: readonly RegExp[]): Test =>
  (text, end) =>
    patterns.some((pattern) => matches(pattern, text, end));

/** Of a list of names: one, blank, a text, or the capital of words that stand for one. */
const named: Test = (text, end) => stands(QUOTE, COLON, BLANK, CAPITAL)(text, end, '') || isNamed(text, end);
const texts: Test = stands(QUOTE, COLON);
const body: Test = stands(NAMED_BLOCK);

/** What opens a statement of a line, and what must follow it there: in a sentence the same words open nothing. */
const STATEMENTS: Readonly<Record<string, Test>> = {
  lead: named,
  'joint lead': named,
  implementer: named,
  support: named,
  monitor: named,
  responsible: named,
  'reports to': named,
  'verified by': named,
  fixes: isNamed,
  maintains: isNamed,
  improves: isNamed,
  about: isNamed,
  source: isNamed,
  basis: (text, end) => texts(text, end, '') || isNamed(text, end),
  // `2 tuần sau NV-1` is counted from a task, `30/9/2026  sau NV-1` is another statement.
  after: (text, end, before) =>
    !LENGTH_BEFORE.test(before) && !/(?:ngay|liền|right)\s+$/iu.test(before) && isNamed(text, end),
  mode: (text, end) => matches(NAMES, text, end) || matches(BLANK, text, end),
  deliverable: texts,
  proof: texts,
  resources: stands(QUOTE, COLON, NUMBER),
  remark: texts,
  content: texts,
  reason: texts,
  text: texts,
  pursuant: texts,
  cause: (text, end) =>
    texts(text, end, '') ||
    /^\s+(?:chủ quan|khách quan|subjective|objective)/u.test(text.slice(end, end + 24).normalize('NFC')),
  'outside authority': () => true,
  evidence: texts,
  deducts: stands(NUMBER),
  recovers: stands(NUMBER),
  target: (text, end) => stands(QUOTE, NUMBER)(text, end, '') || isNamed(text, end) || isBound(text, end),
  achieved: stands(NUMBER, QUOTE),
  progress: stands(NUMBER),
  status: (text, end) => matches(NAMES, text, end),
  change: isNamed,
  drop: isNamed,
  reschedule: isNamed,
  'asks extension': isTo,
  extended: isTo,
  'add task': body,
  'add finding': body,
  finished: isWhen,
  milestone: isWhen,
  due: (text, end, before) => !/(?:trong|theo|within|của)\s+$/iu.test(before) && isWhen(text, end),
  task: body,
  finding: body,
  section: body,
  clause: body,
  article: body,
  note: body,
  appendix: body,
};

/** What goes on with the statement that a deadline stands in. */
const GOES_ON: Readonly<Partial<Record<DeadlineOpener, Readonly<Record<string, Test>>>>> = {
  reporting: { 'sent to': () => true, about: named },
  extended: { per: (text, end) => isNamed(text, end) || /^[ \t]*(?:[\r\n}]|$)/.test(text.slice(end, end + 40)) },
};

/** What stands between the statements of a line. */
const APART = /(?:[ \u00a0]{2}|\t)$/;

/** Words of deadlines that open statements too: in one that is typed with two spaces they stay what they are. */
const IN_DEADLINES = new Set([
  'dated',
  'year',
  'number',
  'after',
  'due',
  'period',
  'from',
  'milestone',
  'task',
  'finished',
  'text',
]);
let known: ReadonlySet<string> | undefined;

/** The keywords that open a statement in some block. */
function openers(): ReadonlySet<string> {
  known ??= new Set([...openersIn(undefined)].filter((name) => !IN_DEADLINES.has(name)));
  return known;
}

/** The keywords that open a statement in the blocks of these rules, or of any. */
function openersIn(blocks: ReadonlySet<string> | undefined): ReadonlySet<string> {
  const { rules, sets, tokens } = compiledGrammar();
  const ids = new Set<number>();
  const visit = ({ block, first, parts = [] }: CompiledPart): void => {
    if (block) for (const id of sets[parts[0]?.first ?? first ?? -1] ?? []) ids.add(id);
    for (const part of parts) visit(part);
  };
  for (const { name, body } of rules) if (!blocks || blocks.has(name)) visit(body);
  return new Set([...ids].map((id) => tokens[id - 1] ?? ''));
}

/** Whether the keyword at a place opens a statement: it stands apart, or what must follow it does. */
export function opensStatement(text: string, offset: number): boolean {
  const word = readWord(text, offset, keywordTrie);
  const keyword = word?.keyword?.en;
  if (!word || keyword === undefined) return false;
  const isApart = APART.test(text.slice(Math.max(0, offset - 2), offset));
  return (isApart && openers().has(keyword)) || (STATEMENTS[keyword]?.(text, word.end, '') ?? false);
}

/** Whether a word of a line opens the next statement, or the part of its own statement that comes after the deadline. */
export function beginsStatement(text: string, offset: number, from: number, opener: DeadlineOpener): boolean {
  const word = readWord(text, offset, keywordTrie);
  const keyword = word?.keyword?.en;
  const isApart = APART.test(text.slice(Math.max(from, offset - 2), offset));
  if (opener === 'milestone' && beginsLevel(text, offset)) return true;
  // Two spaces stand between statements: a small word there that no deadline has is a keyword that was mistyped.
  if (word && keyword === undefined) return isApart && isStrange(text.slice(offset, word.end));
  if (!word || keyword === undefined) return false;
  if (isApart && openers().has(keyword)) return true;
  if (isProperty(text, word.end, keyword) && isDeadline(wordsBefore(text, from, offset))) return true;
  const test = GOES_ON[opener]?.[keyword] ?? STATEMENTS[keyword];
  return test?.(text, word.end, wordsBefore(text, from, offset)) ?? false;
}

/** Whether a keyword of tasks stands there as the heading of a column does, with its colon: `kết quả: Báo cáo`. */
function isProperty(text: string, end: number, keyword: string): boolean {
  inTasks ??= new Set([...openersIn(new Set(['Task'])), 'assessment']);
  return matches(COLON, text, end) && inTasks.has(keyword) && !IN_DEADLINES.has(keyword);
}

let inTasks: ReadonlySet<string> | undefined;

/** Whether words are a deadline to their end, so that a heading behind them is none of it: `báo cáo kết quả: 30/9` names a stage. */
function isDeadline(words: string): boolean {
  const { deadline, rest } = readPhrase(words);
  return deadline.kind !== 'vague' && !rest;
}

/** Whether a word in small letters is none that deadlines have. */
export function isStrange(word: string): boolean {
  const small = word.normalize('NFC');
  return /^\p{Ll}+$/u.test(small) && !syllables.has(small);
}

/** The syllables that words of deadlines have, and those that stand between them. */
const syllables = new Set([
  ...phraseWords.flatMap(({ en, vi, viAlso = [], enByPosition = [] }) =>
    [vi, en, ...viAlso, ...enByPosition].flatMap((word) => word.split(/[ -]/)),
  ),
  ...'của và hoặc đối với theo cho thứ lần một hai ba tư năm sáu bảy chủ nhật khi từ này đó các những liền kề tiếp'.split(
    ' ',
  ),
]);

/** A name in capitals or a code, with which what it stands in ends: `về UBND tỉnh` goes on. */
function isNamed(text: string, end: number): boolean {
  NAMES.lastIndex = end;
  const found = NAMES.exec(text);
  const name = found?.[1];
  if (!found || name === undefined) return false;
  if (name !== name.toLocaleUpperCase('vi') && !/[-_\d]/.test(name)) return false;
  const after = NAMES.lastIndex;
  const next = /^[ \t\u00a0]+([\p{L}\p{N}])/u.exec(text.slice(after, after + 40));
  return !next || readWord(text, after + next[0].length - 1, keywordTrie)?.keyword !== undefined;
}

function isTo(text: string, end: number): boolean {
  return /^\s+(?:đến|tới|to)(?!\p{L})/u.test(text.slice(end, end + 12).normalize('NFC'));
}

function isWhen(text: string, end: number): boolean {
  return WHEN.test(text.slice(end, end + 24).normalize('NFC'));
}

function isBound(text: string, end: number): boolean {
  const gap = /^[ \t\u00a0]+/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return gap > 0 && beginsLevel(text, end + gap);
}

function matches(pattern: RegExp, text: string, end: number): boolean {
  pattern.lastIndex = end;
  return pattern.test(text);
}

/** Statements of a plan, not those of a directory or a catalogue, whose words stand in titles and prose: `cơ quan`, `thuộc`, `nhóm`. */
const IN_PLANS = new Set(['AuthoredDocument', 'Table', 'Update', 'Change', 'Addition']);
let inPlans: ReadonlySet<string> | undefined;

function planOpeners(): ReadonlySet<string> {
  inPlans ??= openersIn(IN_PLANS);
  return inPlans;
}

/**
 * Whether the word at `offset` opens a statement, where words without quotes began at `from`. A keyword that stands apart does; within a line
 * one only with what follows it there.
 */
export function opensStatementAt(text: string, offset: number, from: number): boolean {
  const word = readWord(text, offset, keywordTrie);
  const keyword = word?.keyword?.en;
  if (!word || keyword === undefined) return false;
  const before = wordsBefore(text, from, offset);
  if ((APART.test(before.slice(-2)) || isAlone(before, keyword)) && planOpeners().has(keyword)) return true;
  // A keyword behind a name with nothing after it was to open a statement that breaks off.
  if (NAME_BEFORE.test(before) && /^[ \t\u00a0]*(?:[}\r\n]|$)/.test(text.slice(word.end, word.end + 200)))
    return planOpeners().has(keyword);
  return STATEMENTS[keyword]?.(text, word.end, before) ?? false;
}

const NAME_BEFORE = /(?:^|[,;]\s*|\s(?:và|and)\s+)[\p{Lu}\p{N}][\p{Lu}\p{M}\p{N}._-]*\s+$/u;

/** A name, with which what it was said in may end: `ban hành UBND-TỈNH số 1/KH-UBND`. Keywords that stand in titles are told by what follows. */
function isAlone(before: string, keyword: string): boolean {
  return STATEMENTS[keyword] === undefined && NAME_BEFORE.test(before);
}
