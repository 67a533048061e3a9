import { isValidDate } from '../civil/date.js';
import { WEEKDAY_NAMES, type Weekday, weekday } from '../civil/weekday.js';
import type { Point } from '../deadline/deadline.js';
import { type PartialDate, partialDateError } from '../partial/partial-date.js';
import type { PeriodPart } from '../period/period.js';
import type { Cursor } from './cursor.js';

/** A day or period that is named: `ngày 15 tháng 6 năm 2026`, `quý III/2026`, `nửa đầu tháng 8`, `2026`. */
export function point(cursor: Cursor): Point | undefined {
  return cursor.attempt(
    () => day(cursor) ?? workingDay(cursor) ?? week(cursor) ?? half(cursor) ?? period(cursor) ?? bareYear(cursor),
  );
}

/** A day of the month without its month, for turns. */
export function dayOfMonth(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('day')) return undefined;
    cursor.say('mùng', 'mồng');
    const from = cursor.at;
    const number = cursor.piece('number');
    if (!number) return undefined;
    if (number.value < 1 || number.value > 31) cursor.problem('impossible-day', from);
    return number.value;
  });
}

const WEEKDAYS: readonly (readonly [Weekday, readonly string[]])[] = [
  [1, ['thứ hai', 'thứ 2', 'monday']],
  [2, ['thứ ba', 'thứ 3', 'tuesday']],
  [3, ['thứ tư', 'thứ 4', 'wednesday']],
  [4, ['thứ năm', 'thứ 5', 'thursday']],
  [5, ['thứ sáu', 'thứ 6', 'friday']],
  [6, ['thứ bảy', 'thứ 7', 'saturday']],
  [7, ['chủ nhật', 'ngày chủ nhật', 'sunday']],
];

/** A day of the week. */
export function dayOfWeek(cursor: Cursor): Weekday | undefined {
  return cursor.attempt(() => {
    cursor.say('ngày');
    return WEEKDAYS.find(([, names]) => cursor.say(...names))?.[0];
  });
}

/** The day of the week before a date must be that of the date: one document does not say both. */
function day(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    const from = cursor.at;
    const named = cursor.attempt(() => dayOfWeek(cursor));
    if (named !== undefined) {
      cursor.sign(',');
      cursor.sign('(');
    }
    const found = date(cursor);
    if (!found) return undefined;
    if (named !== undefined) {
      cursor.sign(')');
      const { date: read } = found;
      if (isFull(read) && isValidDate(read) && weekday(read) !== named)
        cursor.problem('weekday-wrong', from, { weekday: WEEKDAY_NAMES[weekday(read)] });
    }
    return found;
  });
}

function isFull(date: PartialDate): date is { year: number; month: number; day: number } {
  return date.day !== undefined && date.month !== undefined && date.year !== undefined;
}

function date(cursor: Cursor): Extract<Point, { kind: 'date' }> | undefined {
  const opening = cursor.at;
  const word = cursor.take('day');
  const from = cursor.at;
  const full = cursor.piece('date');
  if (full) return checked(cursor, from, partsOf(full));
  const short = cursor.piece('day-month');
  if (short) return checked(cursor, from, { ...partsOf(short), ...yearBehind(cursor) });
  if (word && cursor.token?.kind === 'month-year') {
    const found = cursor.piece('month-year');
    cursor.problem('month-as-day', opening);
    return { kind: 'date', date: partsOf(found ?? {}) };
  }
  return cursor.attempt(() => {
    cursor.say('mùng', 'mồng');
    const number = cursor.piece('number');
    const blank = number ? undefined : cursor.piece('blank');
    if (!number && !(blank && word)) return undefined;
    if (!cursor.take('month')) return undefined;
    const both = cursor.piece('month-year');
    const month = both?.month ?? cursor.piece('number')?.value;
    if (month === undefined && !both && !cursor.piece('blank')) return undefined;
    const year = both ? { year: both.year } : yearBehind(cursor);
    return checked(cursor, from, {
      ...(number && { day: number.value }),
      ...(month !== undefined && { month }),
      ...year,
    });
  });
}

function partsOf({ day, month, year }: { day?: number; month?: number; year?: number }): PartialDate {
  return {
    ...(day !== undefined && { day }),
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
  };
}

function checked(cursor: Cursor, from: number, date: PartialDate): Extract<Point, { kind: 'date' }> {
  const error = partialDateError(date);
  if (error?.code === 'impossible-day') cursor.problem(error.code, from, { lastDay: error.lastDay });
  else if (error && error.code !== 'not-a-date') cursor.problem(error.code, from);
  return { kind: 'date', date };
}

/** `năm 2026`, `, năm 2026`, `- 2026`, `năm _`: the year that stands after a day, month or quarter, which no span goes on from to a year. */
function yearBehind(cursor: Cursor): { year?: number } {
  const year = cursor.attempt(() => {
    cursor.sign(',', '-', '–', '/');
    const said = cursor.take('year') !== undefined;
    const number = cursor.piece('number');
    if (number) return number.digits === 4 && (said || isYear(number.value)) ? { year: number.value } : undefined;
    return said && (cursor.piece('blank') || cursor.say('nay', 'này')) ? {} : undefined;
  });
  return year ?? {};
}

/** Whether a number alone can only be a year. */
function isYear(number: number): boolean {
  return number >= 1900 && number <= 2999;
}

function workingDay(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    if (!cursor.say('ngày làm việc cuối cùng', 'ngày làm việc cuối')) return undefined;
    cursor.say('của');
    const found = cursor.take('month') ? monthValue(cursor) : undefined;
    return found?.month === undefined ? undefined : { ...found, kind: 'last-working-day', month: found.month };
  });
}

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'thứ nhất'],
  [1, 'đầu tiên'],
  [1, 'đầu'],
  [2, 'thứ hai'],
  [3, 'thứ ba'],
  [4, 'thứ tư'],
  [5, 'thứ năm'],
  [0, 'cuối cùng'],
  [0, 'cuối'],
];

function week(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('week')) return undefined;
    const named = ORDINALS.find(([, word]) => cursor.say(word))?.[0];
    const week = named ?? (cursor.say('thứ') ? cursor.piece('number')?.value : undefined);
    cursor.say('của', 'trong');
    if (week === undefined || week > 5 || !cursor.take('month')) return undefined;
    const found = monthValue(cursor);
    return found?.month === undefined ? undefined : { ...found, kind: 'week', week, month: found.month };
  });
}

function half(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    const name = cursor.take('first half', 'second half');
    const which = name ? undefined : (['nửa đầu', 'nửa cuối'] as const).find((words) => cursor.say(words));
    if (!name && !which) return undefined;
    const half = name === 'first half' || which === 'nửa đầu' ? 1 : 2;
    cursor.say('của');
    if (which && cursor.take('month')) {
      const found = monthValue(cursor);
      return found?.month === undefined ? undefined : { ...found, kind: 'half-month', half, month: found.month };
    }
    const year = cursor.attempt(() => {
      const word = cursor.take('year');
      const number = cursor.piece('number');
      if (number) return number.digits === 4 ? { year: number.value } : undefined;
      return word ? {} : undefined;
    });
    return year ? { kind: 'half-year', half, ...year } : undefined;
  });
}

/** A month, quarter or year, or a third of one. A month or quarter that is not numbered is left to whoever knows which is meant. */
function period(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    const name = cursor.take('early', 'middle', 'late') as PeriodPart | undefined;
    const part = name && { part: name };
    if (name) cursor.say('của');
    const from = cursor.at;
    const short = cursor.piece('month');
    if (short) return { ...monthOf(cursor, from, short), ...part };
    if (cursor.take('month')) {
      const found = monthValue(cursor);
      return (
        found && (found.month === undefined ? undefined : { kind: 'month', ...found, month: found.month, ...part })
      );
    }
    if (cursor.take('quarter')) {
      const found = quarterValue(cursor);
      return found && { kind: 'quarter', ...found, ...part };
    }
    if (!name) cursor.say('cả', 'toàn', 'trọn', 'whole');
    if (cursor.take('year')) {
      const number = cursor.piece('number');
      if (number && number.digits !== 4) return undefined;
      // `năm học 2026-2027` is no year.
      if (!number && !cursor.say('nay', 'này') && isWord(cursor)) return undefined;
      return { kind: 'year', ...(number && { year: number.value }), ...part };
    }
    const month = name ? cursor.piece('month-year') : undefined;
    return month ? { ...monthOf(cursor, from, month), ...part } : name ? bareYear(cursor, part) : undefined;
  });
}

/** Whether a word follows that goes on with the one before it. */
function isWord({ token }: Cursor): boolean {
  return token?.kind === 'word' && !GOES_ON.has(token.text);
}

const GOES_ON = new Set(['và', 'đến', 'tới', 'hoặc', 'cho', 'đối', 'to', 'until', 'and']);

type Month = { month?: number; year?: number };

/** What stands after `tháng`. */
export function monthValue(cursor: Cursor): Month | undefined {
  return cursor.attempt(() => {
    const from = cursor.at;
    const both = cursor.piece('month-year');
    if (both) return monthOf(cursor, from, both);
    const number = cursor.piece('number');
    if (!number) return undefined;
    return monthOf(cursor, from, { month: number.value, ...yearBehind(cursor) });
  });
}

function monthOf(
  cursor: Cursor,
  from: number,
  { month, year }: Month,
): { kind: 'month'; month: number; year?: number } {
  if (month !== undefined && (month < 1 || month > 12)) cursor.problem('impossible-month', from);
  return { kind: 'month', month: month ?? 0, ...(year !== undefined && { year }) };
}

/** What stands after `quý`. */
export function quarterValue(cursor: Cursor): { quarter: number; year?: number } | undefined {
  return cursor.attempt(() => {
    const from = cursor.at;
    const roman = cursor.piece('quarter');
    const both = roman ? undefined : cursor.piece('month-year');
    const number = roman || both ? undefined : cursor.piece('number');
    // A letter that is no Roman number: quarter V, quarter X.
    const quarter = roman?.quarter ?? both?.month ?? number?.value;
    if (quarter === undefined) return undefined;
    if (quarter < 1 || quarter > 4) cursor.problem('impossible-quarter', from);
    const year = roman?.year ?? both?.year;
    return { quarter, ...(year === undefined ? yearBehind(cursor) : { year }) };
  });
}

/** `2026`, `12/2026`. */
function bareYear(cursor: Cursor, part?: { readonly part: PeriodPart }): Point | undefined {
  return cursor.attempt(() => {
    const from = cursor.at;
    const both = part ? undefined : cursor.piece('month-year');
    if (both) return monthOf(cursor, from, both);
    const number = cursor.piece('number');
    if (number?.digits !== 4 || !isYear(number.value)) return undefined;
    return { kind: 'year', year: number.value, ...part };
  });
}

/** Whether a point lacks its year, which one that stands after it may give. */
export function yearOf(point: Point): number | undefined {
  return point.kind === 'date' ? point.date.year : point.year;
}

/** The point in a year, where it names none. */
export function inYear(point: Point, year: number | undefined): Point {
  if (year === undefined || yearOf(point) !== undefined) return point;
  return point.kind === 'date' ? { ...point, date: { ...point.date, year } } : { ...point, year };
}
