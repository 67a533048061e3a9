import type { Deadline } from '../deadline/deadline.js';
import type { Cursor } from './cursor.js';
import { length } from './length.js';
import { dayWithin, limited } from './limit.js';
import { named } from './spans.js';
import { standing } from './standing.js';
import { turns } from './turns.js';

/** What stands before a time and adds nothing. */
export const LEADING = [
  'hoàn thành xong',
  'hoàn thành',
  'xong',
  'thực hiện xong',
  'thực hiện',
  'triển khai',
  'dự kiến',
];

interface Stages {
  readonly deadline: Deadline;
  readonly rest?: { readonly start: number; readonly end: number };
}

/** One time, or several with what each is for: `Quý III/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo`. */
export function stages(cursor: Cursor): Stages | undefined {
  const found: { deadline: Deadline; words?: string; from: number; to: number }[] = [];
  do {
    const label = found.length > 0 ? furtherLabel(cursor) : labelled(cursor);
    const read = core(cursor);
    if (!read) return undefined;
    const deadline = withLimit(cursor, label ? read : boundAsBefore(read, found.at(-1)?.deadline));
    const from = cursor.at;
    const to = restOfStage(cursor);
    const words = [label, cursor.said(from, to)].filter(Boolean).join(': ');
    found.push({ deadline, ...(words && { words }), from, to });
    cursor.at = to;
  } while (separated(cursor));
  const [only] = found;
  if (!only) return undefined;
  if (found.length > 1)
    return {
      deadline: {
        kind: 'several',
        stages: found.map(({ deadline, words }) => ({ deadline, ...(words && { words }) })),
      },
    };
  const first = cursor.tokens[only.from];
  const last = cursor.tokens[only.to - 1];
  const isFree = only.to > only.from && first && last && !isKnownRest(cursor, only.from);
  return { deadline: only.deadline, ...(isFree && { rest: { start: first.start, end: last.end } }) };
}

/** `trước ngày 30/6 (đợt 1) và 30/9 (đợt 2)`: `trước` holds for both days. */
function boundAsBefore(deadline: Deadline, before: Deadline | undefined): Deadline {
  if (deadline.kind !== 'points' || before?.kind !== 'points' || before.bound !== 'before') return deadline;
  const isDay = deadline.points.every(({ kind }) => kind === 'date');
  return isDay && !deadline.bound && !deadline.time ? { ...deadline, bound: before.bound } : deadline;
}

function core(cursor: Cursor): Deadline | undefined {
  return turns(cursor) ?? length(cursor) ?? standing(cursor) ?? named(cursor);
}

/** A period with the day until which in it, behind a sign or in brackets. */
function withLimit(cursor: Cursor, period: Deadline): Deadline {
  const limit = cursor.attempt(() => {
    const sign = cursor.sign(',', ';', '.', ':', '-', '–', '(') ?? cursor.say('và', 'nhưng');
    const isOpen = sign === '(';
    cursor.say(...LEADING);
    const found = dayWithin(cursor, period) ?? core(cursor);
    if (isOpen && !cursor.sign(')')) return undefined;
    return found && limited(period, found);
  });
  return limit ?? period;
}

/** `Cấp tỉnh: trước ngày 15/8`, `riêng cấp xã trước ngày 30/9`. */
function labelled(cursor: Cursor): string | undefined {
  return (
    cursor.attempt(() => {
      const from = cursor.at;
      // `Tháng 9: trình` names a time, `đợt 2: 30/9` does not.
      const isTime = probe(cursor, () => core(cursor) !== undefined);
      while (isWordOf(cursor, from, !isTime)) cursor.at++;
      const to = cursor.at;
      return to > from && cursor.sign(':') ? cursor.said(from, to) : undefined;
    }) ?? scope(cursor)
  );
}

/** What a further time is for: also `, báo cáo trước ngày 15/10`, where a limit follows that is a day. */
function furtherLabel(cursor: Cursor): string | undefined {
  cursor.attempt(() => cursor.say(...LEADING));
  return labelled(cursor) ?? action(cursor);
}

function action(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const from = cursor.at;
    for (; cursor.token?.kind === 'word' && cursor.at < from + LONGEST_LABEL; cursor.at++) {
      if (OF_ANOTHER.has(cursor.token.text)) return undefined;
      if (cursor.at > from && probe(cursor, () => isLimit(cursor))) return cursor.said(from, cursor.at);
    }
    return undefined;
  });
}

/** In syllables. Longer words are a sentence of their own. */
const LONGEST_LABEL = 16;

/** Words after which a day is that of something else: `theo Kế hoạch ngày 12/3`. */
const OF_ANOTHER = new Set(['theo', 'tại', 'số', 'của', 'nếu']);

function isLimit(cursor: Cursor): boolean {
  const found = named(cursor);
  return found?.kind === 'points' && !!(found.bound ?? found.time) && found.points.every(({ kind }) => kind === 'date');
}

/** Whether a piece goes on with words that began before; numbers do within them. */
function isWordOf({ at, token }: Cursor, from: number, withNumbers: boolean): boolean {
  return token?.kind === 'word' || (withNumbers && at > from && token?.kind === 'number');
}

/** Whom a time is for, before it: only words that open a scope, up to the next time. */
function scope(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const from = cursor.at;
    if (!cursor.say(...SCOPES)) return undefined;
    while (isWordOf(cursor, from, true) && cursor.at < from + LONGEST_LABEL) {
      if (probe(cursor, () => core(cursor) !== undefined)) return cursor.said(from, cursor.at);
      cursor.at++;
    }
    return cursor.token && probe(cursor, () => core(cursor) !== undefined) ? cursor.said(from, cursor.at) : undefined;
  });
}

const SCOPES = ['đối với', 'riêng đối với', 'riêng', 'còn', 'với', 'cấp', 'các', 'ở', 'tại', 'đợt', 'bước', 'lần'];

/** Where the words after a time end: at a separator after which another time stands. */
function restOfStage(cursor: Cursor): number {
  const { at } = cursor;
  let end = at;
  let depth = 0;
  for (; end < cursor.end; end++) {
    cursor.at = end;
    // What stands in brackets is a remark.
    const { token } = cursor;
    if (token?.kind === 'sign') depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    const goesOn =
      depth === 0 &&
      probe(cursor, () => {
        if (!separated(cursor)) return false;
        furtherLabel(cursor);
        return core(cursor) !== undefined;
      });
    if (goesOn) break;
  }
  cursor.at = at;
  return end;
}

/** Looks ahead and leaves nothing behind. */
function probe(cursor: Cursor, look: () => boolean): boolean {
  let found = false;
  cursor.attempt(() => {
    found = look();
    return undefined;
  });
  return found;
}

/** Of two times one may be chosen (`hoặc`): both count. */
function separated(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      if (!cursor.sign(',', ';', '.', '/') && !cursor.say('và', 'hoặc')) return undefined;
      cursor.say('và', 'hoặc');
      return true;
    }) !== undefined
  );
}

/** Whether words after a time open like a remark, a condition or a scope. */
function isKnownRest(cursor: Cursor, from: number): boolean {
  cursor.at = from;
  cursor.sign(',', ';');
  return cursor.sign('(') !== undefined || cursor.say(...REMARKS) !== undefined;
}

const REMARKS = [
  'đối với',
  'hoặc',
  'nhưng',
  'riêng',
  'trừ',
  'cho',
  'theo',
  'để',
  'nếu',
  'tầm nhìn',
  'định hướng',
  'của',
  'với',
  'tùy',
  'sau đó',
  'kể cả',
  'gồm',
];
