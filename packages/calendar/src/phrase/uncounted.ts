import type { Deadline, Point } from '../deadline/deadline.js';
import { bound } from './bound.js';
import { Cursor } from './cursor.js';
import { holds, timesOf } from './named-times.js';
import { point } from './points.js';
import { type Token, tokensOf } from './tokens.js';

/** A time that the words of a deadline name and the deadline does not hold. */
export interface Uncounted {
  readonly start: number;
  readonly end: number;
  /** It stands as a limit does: behind `trước`, `hoặc` or a sign. Otherwise it may be a part of a name (`dự toán năm 2027`). */
  readonly isLimit: boolean;
}

/**
 * Goes over the words once more, piece by piece, and asks of each time whether the deadline has it. Times that belong to something else are
 * passed over: the date of a document that is cited, a vision, a term, a school year.
 */
export function uncounted(text: string, tokens: readonly Token[], deadline: Deadline): readonly Uncounted[] {
  if (deadline.kind === 'vague') return [];
  const years = new Set(timesOf(deadline).flatMap((held) => yearOf(held) ?? []));
  return timesAmong(text, tokens).flatMap(({ point: named, isOfList, ...place }) => {
    const isCounted = holds(deadline, named) || (isOfList && years.has(yearOf(named) ?? Number.NaN));
    return isCounted ? [] : [place];
  });
}

function yearOf(point: Point): number | undefined {
  if (point.kind === 'date') return point.date.year;
  return 'year' in point ? point.year : undefined;
}

/** The days and periods that words name, where they stand; those of other things (a document's date, a vision) are passed over. */
export function timesIn(written: string): readonly (Uncounted & { readonly point: Point })[] {
  const text = written.normalize('NFC');
  return timesAmong(text, tokensOf(text));
}

interface Named extends Uncounted {
  readonly point: Point;
  /** A year behind the last of several periods, which it is the year of: `quý III, IV năm 2026`. */
  readonly isOfList: boolean;
}

function timesAmong(text: string, tokens: readonly Token[]): Named[] {
  const cursor = new Cursor(text, tokens);
  const found: Named[] = [];
  while (!cursor.done) {
    const from = cursor.at;
    if (isOfAnother(cursor)) continue;
    const hasBound = bound(cursor) !== undefined;
    cursor.say('ngày cuối cùng của', 'ngày cuối cùng', 'ngày cuối của', 'ngày cuối');
    const begin = cursor.at;
    const time = isNumberOfDocument(cursor, tokens) ? undefined : point(cursor);
    if (!time) {
      cursor.at = from + 1;
      continue;
    }
    const first = tokens[begin];
    const last = tokens[cursor.at - 1];
    if (!first || !last || isNoTime(cursor, time)) continue;
    const isLimit = hasBound || isConnector(tokens[from - 1]) || time.kind === 'date';
    const isOfList = time.kind === 'year' && !hasBound && isBare(tokens[begin - 1]);
    found.push({ start: first.start, end: last.end, isLimit, isOfList, point: time });
  }
  return found;
}

const OTHERS = [
  'tầm nhìn',
  'định hướng',
  'năm học',
  'niên độ',
  'nhiệm kỳ',
  'khóa',
  'khoá',
  'giai đoạn',
  'dự toán',
  'ngân sách',
  'kế hoạch năm',
  'kế hoạch',
  'chương trình',
] as const;

/** `tầm nhìn đến năm 2045`, `Quyết định số 36/QĐ-UBND ngày 12/3/2026`: passed over as a whole. */
function isOfAnother(cursor: Cursor): boolean {
  if (cursor.say('số')) {
    // The number of a document, and its date.
    while (!cursor.done && !(cursor.token?.kind === 'sign' && /[,;()]/.test(cursor.token.text))) {
      if (cursor.take('day')) {
        point(cursor);
        break;
      }
      cursor.at++;
    }
    return true;
  }
  if (!cursor.say(...OTHERS)) return false;
  bound(cursor);
  if (point(cursor)) {
    if (cursor.sign('-', '–')) point(cursor);
  }
  return true;
}

/** The number of a month or quarter that goes without its word. */
function isBare(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'quarter' && token.year === undefined);
}

/** A year without its number, `quý 1 lần`. */
function isNoTime(cursor: Cursor, time: Point): boolean {
  return (time.kind === 'year' && time.year === undefined) || cursor.say('lần') !== undefined;
}

/** The `36/2026` of `36/2026/NĐ-CP`, which is written in one. */
function isNumberOfDocument({ at }: Cursor, tokens: readonly Token[]): boolean {
  const [number, sign, word] = tokens.slice(at, at + 3);
  if (number?.kind === 'word' || number?.kind === 'date' || word?.kind !== 'word') return false;
  return sign?.kind === 'sign' && sign.text === '/' && number?.end === sign.start && sign.end === word.start;
}

const CONNECTORS = new Set(['và', 'hoặc', 'hay', 'đến', 'tới', 'sang']);

function isConnector(token: Token | undefined): boolean {
  if (token?.kind === 'word') return CONNECTORS.has(token.text);
  return token?.kind === 'sign' && /[-–,;+/]/.test(token.text);
}
