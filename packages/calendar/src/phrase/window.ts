import { turnLength } from '../deadline/cycle.js';
import type { Every, Point, RecurringDeadline } from '../deadline/deadline.js';
import type { Cursor } from './cursor.js';
import { thisDocument } from './length.js';
import { inYear, point, yearOf } from './points.js';

type Window = NonNullable<RecurringDeadline['window']>;

/**
 * From when and until when something comes again: `từ tháng 9/2026`, `đến hết quý III`, `trong năm 2026`, `giai đoạn 2026-2030`, `từ 2026 đến
 * 2030`. `hằng năm đến hết 15/12` names the day of each turn: what is shorter than the turn and has no year is none.
 */
export function window(cursor: Cursor, every?: Every): Window | undefined {
  return cursor.attempt(() => {
    cursor.sign(',', ';');
    const open = cursor.sign('(');
    const found = stretch(cursor) ?? until(cursor, every) ?? inside(cursor, every);
    return !found || (open && !cursor.sign(')')) ? undefined : found;
  });
}

function stretch(cursor: Cursor): Window | undefined {
  return cursor.attempt(() => {
    cursor.take('within');
    const isPeriod = cursor.take('period');
    const opened = cursor.take('from now') ?? cursor.take('from', 'starting');
    const from = opened === 'from now' || (opened && thisDocument(cursor)) ? undefined : point(cursor);
    if (!from && !opened) return undefined;
    if (opened && opened !== 'from now' && !from && !cursor.done && cursor.token?.kind !== 'word') return undefined;
    const to = cursor.attempt(() =>
      cursor.sign('-', '–', '—') || cursor.take('until', 'to') ? point(cursor) : undefined,
    );
    if (to) return { ...(from && { from: inYear(from, yearOf(to)) }), to };
    cursor.take('onwards');
    return opened && from ? { from } : isPeriod && from ? { from, to: from } : undefined;
  });
}

function until(cursor: Cursor, every: Every | undefined): Window | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('until', 'to')) return undefined;
    const to = point(cursor);
    return to && (yearOf(to) !== undefined || (every && lengthOf(every) < 6)) ? { to } : undefined;
  });
}

function inside(cursor: Cursor, every: Every | undefined): Window | undefined {
  return cursor.attempt(() => {
    const opened = cursor.take('within');
    cursor.say('suốt', 'cả', 'toàn');
    const named = point(cursor);
    if (!named || (!opened && named.kind !== 'year')) return undefined;
    const isLonger = every === undefined || (MONTHS[named.kind] ?? 0) > lengthOf(every);
    return isLonger || yearOf(named) !== undefined ? { from: named, to: named } : undefined;
  });
}

const MONTHS: Readonly<Partial<Record<Point['kind'], number>>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** A turn in months; days and weeks are less than one. */
function lengthOf(every: Every): number {
  const { unit, step } = turnLength(every);
  return unit === 'month' ? step : 0;
}
