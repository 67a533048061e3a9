import { turnLength } from '../deadline/cycle.js';
import type { Deadline, Every, Point, RecurringDeadline } from '../deadline/deadline.js';
import type { Cursor } from './cursor.js';
import { quarterValue } from './points.js';
import { bareTurn, frequency, NEXT, turnDay } from './recurrence.js';
import { window } from './window.js';

/** Again and again, in either order of words: `hằng quý trước ngày 20`, `trước ngày 20 hằng tháng`, `hàng quý, 6 tháng, năm`. */
export function turns(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    return (
      repeated(cursor) ??
      cursor.attempt(() => {
        const first = window(cursor);
        cursor.sign(',', ':');
        const found = first && repeated(cursor);
        return found && within(found, first);
      })
    );
  });
}

function repeated(cursor: Cursor): Deadline | undefined {
  const found = dayFirst(cursor) ?? oftenFirst(cursor) ?? atTheEnd(cursor);
  const last = found && window(cursor, found.kind === 'recurring' ? found.every : undefined);
  return found && last ? within(found, last) : found;
}

type On = NonNullable<ReturnType<typeof turnDay>>;

function recurring(every: Every, { implied: _, month, ...on }: On): RecurringDeadline {
  // `tháng liền kề` is the first month after the turn, however long that is.
  return {
    kind: 'recurring',
    every,
    ...on,
    ...(month !== undefined && { month: month === NEXT ? monthsOf(every) + 1 : month }),
  };
}

function monthsOf(every: Every): number {
  const { unit, step } = turnLength(every);
  return unit === 'month' ? step : 1;
}

function dayFirst(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    const on = turnDay(cursor);
    if (!on || (on.dataTo && on.points.length === 0)) return undefined;
    const every = cursor.attempt(() => {
      cursor.sign(',');
      cursor.say('của');
      return frequency(cursor);
    });
    const known = every ?? on.implied;
    if (!known) return undefined;
    const dataTo = on.dataTo ? undefined : cursor.attempt(() => turnDay(cursor)?.dataTo);
    return recurring(known, { ...on, ...(dataTo && { dataTo }) });
  });
}

function oftenFirst(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    const first = element(cursor, false);
    if (!first) return undefined;
    const found = [first];
    for (;;) {
      const next = cursor.attempt(() => {
        if (!cursor.sign(',', ';', '/') && !cursor.say('và', 'hoặc', 'and')) return undefined;
        cursor.say('và', 'and');
        return element(cursor, true);
      });
      if (!next) break;
      found.push(next);
    }
    const year = found.some(({ isBare }) => isBare) ? wholeYear(cursor) : undefined;
    if (year) found.push({ deadline: { kind: 'recurring', every: 'yearly', points: [] }, isBare: true, said: false });
    const [only] = found;
    if (found.length === 1) return only?.isBare && !only.said ? undefined : only?.deadline;
    if (found.every(({ isNamed }) => isNamed)) return undefined;
    const all: Deadline = { kind: 'several', stages: found.map(({ deadline }) => ({ deadline })) };
    return year ? within(all, { from: year, to: year }) : all;
  });
}

/** The `năm 2026` of `6 tháng, 9 tháng, năm 2026`: a turn, and the year of all. */
function wholeYear(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    if (!cursor.sign(',', ';', '/') && !cursor.say('và', 'and')) return undefined;
    cursor.say('và cả', 'và', 'cả', 'and');
    const number = cursor.take('year') ? cursor.piece('number') : undefined;
    return number?.digits === 4 ? { kind: 'year', year: number.value } : undefined;
  });
}

interface Element {
  readonly deadline: RecurringDeadline;
  /** `6 tháng`, without a word that says that it comes again. */
  readonly isBare: boolean;
  readonly said: boolean;
  /** A quarter among turns: `quý I, 6 tháng, 9 tháng, năm`. */
  readonly isNamed?: boolean;
}

function element(cursor: Cursor, isFurther: boolean): Element | undefined {
  return cursor.attempt(() => {
    const often = frequency(cursor);
    const every = often ?? bareTurn(cursor);
    const named = every ? undefined : namedQuarter(cursor);
    if (!often && !isEndOfTurn(cursor, isFurther)) return undefined;
    if (named) return { deadline: yearly(named), isBare: true, said: false, isNamed: true };
    if (!every) return undefined;
    const between = often && window(cursor, every);
    const on = cursor.attempt(() => turnDay(cursor)) ?? { points: [] };
    const deadline = often || on.points.length > 0 ? recurring(every, on) : endOf(every);
    return {
      deadline: between ? { ...deadline, window: between } : deadline,
      isBare: !often,
      said: on.points.length > 0,
    };
  });
}

/** `9 tháng` without a word that it comes again is what the year has until September. */
function endOf(every: Every): RecurringDeadline {
  const months = monthsOf(every);
  return months < 12 && 12 % months !== 0 ? yearly({ kind: 'month', month: months }) : recurring(every, { points: [] });
}

function yearly(point: Point): RecurringDeadline {
  return { kind: 'recurring', every: 'yearly', points: [point] };
}

function namedQuarter(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    const quarter = cursor.take('quarter') ? quarterValue(cursor) : undefined;
    return quarter && quarter.year === undefined ? { kind: 'quarter', quarter: quarter.quarter } : undefined;
  });
}

/** Whether what follows a bare `6 tháng` goes on with turns: a further one, a limit, or nothing. */
function isEndOfTurn(cursor: Cursor, isFurther: boolean): boolean {
  const { token } = cursor;
  if (!token) return isFurther;
  if (token.kind === 'sign') return token.text === ',' || token.text === '/' || token.text === ';';
  return (
    token.kind === 'word' &&
    (token.text === 'trước' || token.text === 'chậm' || token.text === 'và' || token.text === 'before')
  );
}

/** `cuối mỗi quý`: a turn ends with its last day anyway. */
function atTheEnd(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('late')) return undefined;
    const every = frequency(cursor);
    return every && { kind: 'recurring', every, points: [] };
  });
}

/** The turns of a deadline between two days. */
function within(deadline: Deadline, window: NonNullable<RecurringDeadline['window']>): Deadline {
  if (deadline.kind === 'several')
    return {
      ...deadline,
      stages: deadline.stages.map((stage) => ({ ...stage, deadline: within(stage.deadline, window) })),
    };
  return deadline.kind === 'recurring' && !deadline.window ? { ...deadline, window } : deadline;
}
