import { turnLength } from '../deadline/cycle.js';
import type { Deadline, Every, RecurringDeadline } from '../deadline/deadline.js';
import type { Cursor } from './cursor.js';
import { point, yearOf } from './points.js';
import { bareTurn, frequency, NEXT, turnDay } from './recurrence.js';

/** Again and again, in either order of words: `hằng quý trước ngày 20`, `trước ngày 20 hằng tháng`, `hàng quý, 6 tháng, năm`. */
export function turns(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    const found = dayFirst(cursor) ?? oftenFirst(cursor) ?? atTheEnd(cursor);
    const years = found && yearsOf(cursor);
    if (!found || !years) return found;
    return found.kind === 'recurring' ? { ...found, years } : found;
  });
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
    const dataTo = on.dataTo ? undefined : turnDay(cursor)?.dataTo;
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
    const [only] = found;
    if (found.length === 1) return only?.isBare && !only.said ? undefined : only?.deadline;
    return { kind: 'several', stages: found.map(({ deadline }) => ({ deadline })) };
  });
}

interface Element {
  readonly deadline: RecurringDeadline;
  /** `6 tháng`, without a word that says that it comes again. */
  readonly isBare: boolean;
  readonly said: boolean;
}

function element(cursor: Cursor, isFurther: boolean): Element | undefined {
  return cursor.attempt(() => {
    const often = frequency(cursor);
    const every = often ?? bareTurn(cursor);
    if (!every) return undefined;
    if (!often && !isEndOfTurn(cursor, isFurther)) return undefined;
    const on = cursor.attempt(() => turnDay(cursor)) ?? { points: [] };
    return { deadline: recurring(every, on), isBare: !often, said: on.points.length > 0 };
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

/** The years in which it comes again: `từ 2026 đến 2030`, `giai đoạn 2026-2030`, `đến năm 2030`. */
function yearsOf(cursor: Cursor): RecurringDeadline['years'] | undefined {
  return cursor.attempt(() => {
    cursor.sign(',');
    cursor.take('within');
    cursor.take('period');
    const opened = cursor.take('from', 'starting');
    const first = opened || !cursor.take('until', 'to') ? yearPoint(cursor) : undefined;
    const second =
      first === undefined
        ? yearPoint(cursor)
        : cursor.attempt(() => (cursor.sign('-', '–') || cursor.take('until', 'to') ? yearPoint(cursor) : undefined));
    if (first === undefined && second === undefined) return undefined;
    const to = second ?? (opened ? undefined : first);
    return { ...(first !== undefined && { from: first }), ...(to !== undefined && { to }) };
  });
}

function yearPoint(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const found = point(cursor);
    return found?.kind === 'year' ? yearOf(found) : undefined;
  });
}
