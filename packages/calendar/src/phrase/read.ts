import type { Deadline } from '../deadline/deadline.js';
import { composed } from './composed.js';
import type { PhraseProblem, ReadWord } from './cursor.js';
import { Cursor } from './cursor.js';
import { withMarks } from './meant.js';
import { LEADING, stages } from './stages.js';
import type { Opaque, Token } from './tokens.js';
import { tokensOf } from './tokens.js';
import { type Uncounted, uncounted } from './uncounted.js';

/** What a deadline in an office's words says. */
export interface PhraseReading {
  readonly deadline: Deadline;
  readonly problems: readonly PhraseProblem[];
  /** Words after the time that belong to no form known here: they stay, and are worth a look. */
  readonly rest?: { readonly start: number; readonly end: number };
  /** Times that the words name and the deadline does not hold. */
  readonly uncounted: readonly Uncounted[];
  /** The words of the table that were read as such, in order. */
  readonly words: readonly ReadWord[];
}

/**
 * Reads a deadline as offices write it; `opaque` are the names and quoted texts in it. Never fails: words from which no time follows are
 * a vague deadline. What is before its own pieces (`hoàn thành`) and after them (a full stop) changes nothing.
 */
export function readPhrase(written: string, opaque: readonly Opaque[] = []): PhraseReading {
  const { text, toWritten, toComposed } = composed(written);
  const place = <Placed extends { start: number; end: number }>(
    of: Placed,
    to: (offset: number) => number,
  ): Placed => ({
    ...of,
    start: to(of.start),
    end: to(of.end),
  });
  const { rest, ...read } = readComposed(
    text,
    opaque.map((each) => place(each, toComposed)),
  );
  return {
    ...read,
    problems: read.problems.map((each) => place(each, toWritten)),
    words: read.words.map((each) => place(each, toWritten)),
    uncounted: read.uncounted.map((each) => place(each, toWritten)),
    ...(rest && { rest: place(rest, toWritten) }),
  };
}

function readComposed(text: string, opaque: readonly Opaque[]): PhraseReading {
  const tokens = tokensOf(text, opaque);
  const cursor = new Cursor(text, tokens, endWithoutStops(tokens));
  const read = cursor.attempt(() => {
    cursor.attempt(() => (cursor.say(...LEADING) && !cursor.done ? true : undefined));
    return stages(cursor);
  });
  if (read && !(read.rest && isHalf(cursor))) {
    const { problems, words } = cursor;
    return { ...read, problems, words, uncounted: uncounted(text, tokens, read.deadline) };
  }
  return (
    misspelt(text, opaque) ?? {
      deadline: { kind: 'vague', text: text.trim() },
      problems: refusals(cursor),
      words: [],
      uncounted: [],
    }
  );
}

/** What was meant by words whose marks are wrong, where all of them are a time then: it is read, and said. */
function misspelt(text: string, opaque: readonly Opaque[]): PhraseReading | undefined {
  const meant = opaque.length === 0 ? withMarks(text) : undefined;
  if (meant === undefined) return undefined;
  const read = readComposed(meant, []);
  if (read.deadline.kind === 'vague' || read.rest || read.problems.length > 0) return undefined;
  return {
    deadline: read.deadline,
    problems: [{ code: 'misspelt', start: 0, end: text.trimEnd().length, written: text.trim(), meant: meant.trim() }],
    words: [],
    uncounted: [],
  };
}

function endWithoutStops(tokens: readonly Token[]): number {
  let end = tokens.length;
  for (; end > 0; end--) {
    const last = tokens[end - 1];
    if (last?.kind !== 'sign' || !/[.;,:]/.test(last.text)) break;
  }
  return end;
}

/** States of progress that stand where a deadline should. */
const STATES = [
  'đã hoàn thành',
  'đã thực hiện',
  'đã xong',
  'đã ban hành',
  'đã triển khai',
  'đang thực hiện',
  'đang triển khai',
  'đang làm',
  'chưa thực hiện',
  'chưa hoàn thành',
  'chưa triển khai',
  'hoàn thành một phần',
  'hoàn thành đúng hạn',
  'hoàn thành quá hạn',
  'hoàn thành',
  'tạm dừng',
  'quá hạn',
  'xong',
];

/** Words that open a time, and no time after the last of them: `hằng tháng trước ngày`, `5 ngày sau`. */
function isHalf(cursor: Cursor): boolean {
  let last: string | undefined;
  cursor.at = 0;
  while (!cursor.done) {
    const word = cursor.take(...OPENING, ...GOING_ON);
    if (!word && cursor.number() === undefined) return false;
    // `15 ngày` is a length.
    last = word === 'day' && last === 'number' ? undefined : (word ?? 'number');
  }
  return last !== undefined && OPENING.includes(last);
}

const OPENING = ['before', 'until', 'by', 'to', 'within', 'from', 'starting', 'right after', 'after', 'day'];
const GOING_ON = [
  'working days',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'month',
  'week',
  'year',
];

/** What is no deadline at all, or half of one. */
function refusals(cursor: Cursor): readonly PhraseProblem[] {
  cursor.at = 0;
  cursor.problems = [];
  if (cursor.say(...STATES)) {
    if (cursor.done || cursor.token?.kind !== 'word') cursor.problem('status', 0);
    return cursor.problems;
  }
  if (isHalf(cursor)) cursor.problem('time-missing', 0);
  cursor.at = 0;
  cursor.take('before', 'until', 'by', 'to', 'within');
  const day = cursor.take('day');
  const number = cursor.piece('number');
  if (number && cursor.done) cursor.problem(day ? 'month-missing' : 'unit-missing', 0);
  return cursor.problems;
}
