import type { ClockTime, DayPart, Every, Point, RecurringDeadline } from '../deadline/deadline.js';
import type { TermUnit } from '../terms/term.js';
import { bound } from './bound.js';
import type { Cursor } from './cursor.js';
import { lengthUnit } from './length.js';
import { dayOfMonth, dayOfWeek, point } from './points.js';
import { timing } from './timing.js';

const NAMED = ['daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const;

/** How often: `hằng quý`, `định kỳ 6 tháng`, `02 tuần một lần`, `quý/lần`, `mỗi năm 02 lần`. */
export function frequency(cursor: Cursor): Every | undefined {
  return cursor.attempt(() => {
    const periodic = cursor.take('periodic');
    if (periodic) cursor.say('theo', 'vào', 'báo cáo');
    const found = timesIn(cursor) ?? named(cursor) ?? countedUnits(cursor, periodic !== undefined);
    if (found) return found;
    return periodic ? bareUnit(cursor) : undefined;
  });
}

function named(cursor: Cursor): Every | undefined {
  return cursor.attempt(() => {
    const name = cursor.take(...NAMED) as Every | undefined;
    const each =
      name ?? (cursor.say('hằng', 'hàng', 'mỗi', 'theo', 'từng', 'theo từng') ? bareUnit(cursor) : undefined);
    if (!each) return undefined;
    once(cursor);
    return each;
  });
}

/** `một lần`, `1 lần`, `/lần`, which add nothing. */
function once(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      cursor.sign('/');
      return cursor.say('một lần', '1 lần', '01 lần', 'lần');
    }) !== undefined
  );
}

/** A unit alone: of `định kỳ quý`, `hàng quý, 6 tháng, năm`. */
function bareUnit(cursor: Cursor): Every | undefined {
  return cursor.attempt(() => {
    const unit = unitAlone(cursor);
    return unit && !isNumbered(cursor) ? unit : undefined;
  });
}

/** Whether a unit is one that is named: `tháng 9/2026`, `quý III`. `năm 02 lần` is none. */
function isNumbered(cursor: Cursor): boolean {
  const { token } = cursor;
  if (token?.kind === 'month-year' || token?.kind === 'quarter') return true;
  const next = cursor.tokens[cursor.at + 1];
  return token?.kind === 'number' && !(next?.kind === 'word' && next.text === 'lần');
}

function unitAlone(cursor: Cursor): Every | undefined {
  if (cursor.take('week')) return 'weekly';
  if (cursor.take('month')) return 'monthly';
  if (cursor.take('quarter')) return 'quarterly';
  if (cursor.say('nửa năm')) return 'half-yearly';
  return cursor.take('year') ? 'yearly' : undefined;
}

/** `6 tháng một lần`, `quý/lần`, after `định kỳ` also `6 tháng`. */
function countedUnits(cursor: Cursor, isPeriodic: boolean): Every | undefined {
  return cursor.attempt(() => {
    const count = cursor.number();
    const unit = bareUnit(cursor);
    if (!unit) return undefined;
    return once(cursor) || (isPeriodic && count !== undefined) ? times(unit, count ?? 1) : undefined;
  });
}

/** A number of months, weeks ... that stands for its recurrence where others beside it do: `6 tháng` in `6 tháng, năm`. */
export function bareTurn(cursor: Cursor): Every | undefined {
  return cursor.attempt(() => {
    const count = cursor.number();
    if (count === undefined) cursor.say('cả');
    const unit = bareUnit(cursor);
    return unit && times(unit, count ?? 1);
  });
}

/** `02 lần/năm`, `mỗi năm 02 lần`: the year in as many parts. */
function timesIn(cursor: Cursor): Every | undefined {
  const before = cursor.attempt(() => {
    const count = cursor.number();
    if (count === undefined || !cursor.say('lần')) return undefined;
    if (!cursor.sign('/') && !cursor.say('mỗi', 'một', '1', 'trong', 'trên')) return undefined;
    const unit = bareUnit(cursor);
    return unit && split(unit, count);
  });
  return (
    before ??
    cursor.attempt(() => {
      if (!cursor.say('mỗi', 'một', '1', '01', 'hằng', 'hàng')) return undefined;
      const unit = bareUnit(cursor);
      const count = unit && cursor.number();
      return unit && count !== undefined && cursor.say('lần') ? split(unit, count) : undefined;
    })
  );
}

const MONTHS: Readonly<Partial<Record<Every, number>>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };

function times(unit: Every, count: number): Every | undefined {
  if (unit === 'weekly') return count === 1 ? 'weekly' : `${count} weeks`;
  return inMonths((MONTHS[unit] ?? 0) * count);
}

/** Undefined where the parts are no whole months: twice a month, twice a week. */
function split(unit: Every, count: number): Every | undefined {
  if (count === 1) return unit;
  const months = (MONTHS[unit] ?? 0) / count;
  return Number.isInteger(months) && months > 0 ? inMonths(months) : undefined;
}

function inMonths(months: number): Every | undefined {
  if (months < 1 || months > 120) return undefined;
  return (Object.keys(MONTHS) as Every[]).find((name) => MONTHS[name] === months) ?? `${months} months`;
}

/** The month after a turn whose length is not said yet. */
export const NEXT = 0;

type On = Omit<RecurringDeadline, 'kind' | 'every'> & { readonly implied?: Every };

/**
 * When in its turn: `trước ngày 20`, `ngày 05 của tháng liền kề`, `trước 16 giờ thứ Sáu`, `15 ngày sau khi kết thúc quý`, and the day up to
 * which the data count. Some say how often by themselves; undefined where nothing is said.
 */
export function turnDay(cursor: Cursor): On | undefined {
  return cursor.attempt(() => {
    const comma = cursor.sign(',') ?? cursor.say('và', 'vào');
    const open = cursor.sign('(');
    const found = afterTurn(cursor) ?? lastWorkingDay(cursor) ?? inTurn(cursor);
    if (open && !cursor.sign(')')) return undefined;
    const dataTo = cutOff(cursor);
    if (!found && !dataTo) return undefined;
    return comma && !found && !dataTo ? undefined : { ...(found ?? { points: [] }), ...(dataTo && { dataTo }) };
  });
}

function afterTurn(cursor: Cursor): On | undefined {
  return cursor.attempt(() => {
    bound(cursor);
    cursor.say('sau');
    const count = cursor.number();
    const unit = count === undefined ? undefined : lengthUnit(cursor);
    if (count === undefined || !unit || unit === 'hour') return undefined;
    if (!cursor.say('sau khi', 'kể từ khi', 'kể từ ngày', 'sau ngày', 'sau', 'kể từ', 'tính từ ngày')) return undefined;
    if (!cursor.say('kết thúc', 'hết')) return undefined;
    cursor.say('mỗi', 'từng');
    const every = bareUnit(cursor);
    return every && { points: [], after: { count, unit: unit as TermUnit }, implied: every };
  });
}

function lastWorkingDay(cursor: Cursor): On | undefined {
  return cursor.attempt(() => {
    bound(cursor);
    const isWorking = cursor.say('ngày làm việc cuối cùng', 'ngày làm việc cuối') !== undefined;
    if (!isWorking && !cursor.say('ngày cuối cùng', 'ngày cuối')) return undefined;
    cursor.say('của', 'trong');
    cursor.say('mỗi', 'từng', 'hằng', 'hàng');
    const every = bareUnit(cursor);
    return every && { points: [], ...(isWorking && { lastWorkingDay: true as const }), implied: every };
  });
}

function inTurn(cursor: Cursor): On | undefined {
  return cursor.attempt(() => {
    const limit = bound(cursor);
    const when: { time?: ClockTime; dayPart?: DayPart } = timing(cursor);
    cursor.sign(',');
    cursor.say('vào');
    const day = dayOfWeek(cursor);
    // An hour of a day is the limit: the day counts.
    const binding = limit !== undefined && !(when.time && limit === 'before') ? { bound: limit } : {};
    if (day !== undefined) return { points: [], ...when, weekday: day };
    const points = days(cursor);
    if (!points) return undefined;
    const month = points.every(isDayAlone) ? monthOfTurn(cursor) : undefined;
    return { ...binding, ...when, points, ...month };
  });
}

function isDayAlone(point: Point): boolean {
  return point.kind === 'date' && point.date.month === undefined;
}

/** Days of the month, or of the year, one or more. */
function days(cursor: Cursor): Point[] | undefined {
  const first = oneDay(cursor);
  if (!first) return undefined;
  const points = [first];
  for (;;) {
    const next = cursor.attempt(() => {
      if (!cursor.sign(',', ';') && !cursor.say('và', 'and')) return undefined;
      bound(cursor);
      return oneDay(cursor) ?? dayWithoutWord(cursor, points);
    });
    if (!next) return points;
    points.push(next);
  }
}

function oneDay(cursor: Cursor): Point | undefined {
  return (
    cursor.attempt(() => {
      const named = point(cursor);
      if (named && named.kind !== 'year') return named;
      return undefined;
    }) ?? alone(cursor)
  );
}

function alone(cursor: Cursor): Point | undefined {
  const day = dayOfMonth(cursor);
  return day === undefined ? undefined : { kind: 'date', date: { day } };
}

/** `ngày 10, 20 hằng tháng`. */
function dayWithoutWord(cursor: Cursor, before: readonly Point[]): Point | undefined {
  const number = before.every(isDayAlone) ? cursor.piece('number') : undefined;
  return number && number.value >= 1 && number.value <= 31 ? { kind: 'date', date: { day: number.value } } : undefined;
}

/** Which month a day of the month falls in: `của tháng liền kề`, `tháng cuối quý`, `tháng đầu quý sau`. */
function monthOfTurn(cursor: Cursor): { month?: number; implied?: Every } | undefined {
  return cursor.attempt(() => {
    cursor.say('của', 'trong');
    if (!cursor.say('tháng')) return undefined;
    const isNext = () => cursor.say('liền kề', 'kế tiếp', 'tiếp theo', 'liền sau', 'sau') !== undefined;
    const next = cursor.attempt(() => (isNext() ? true : undefined));
    if (next) {
      cursor.say('tháng báo cáo', 'của tháng báo cáo', 'kỳ báo cáo', 'đó');
      return { month: NEXT, implied: 'monthly' };
    }
    const which = cursor.say('cuối cùng', 'cuối', 'đầu tiên', 'đầu', 'thứ nhất', 'thứ hai', 'thứ ba', 'giữa');
    if (!which) return undefined;
    cursor.say('của', 'mỗi', 'của mỗi');
    const unit = cursor.take('quarterly') ? 'quarterly' : bareUnit(cursor);
    if (unit !== 'quarterly') return undefined;
    const following = cursor.attempt(() => (isNext() ? true : undefined));
    if (which.startsWith('cuối') || which === 'thứ ba') return { implied: 'quarterly' };
    if (which === 'thứ hai' || which === 'giữa') return { month: 2, implied: 'quarterly' };
    return { month: following ? 4 : 1, implied: 'quarterly' };
  });
}

function cutOff(cursor: Cursor): { day: number; month?: number } | undefined {
  return cursor.attempt(() => {
    cursor.sign(',', ';');
    const open = cursor.sign('(');
    if (!cursor.take('data to')) return undefined;
    const found = alone(cursor) ?? point(cursor);
    if (open) cursor.sign(')');
    if (found?.kind !== 'date' || found.date.day === undefined) return undefined;
    const { day, month } = found.date;
    return { day, ...(month !== undefined && { month }) };
  });
}
