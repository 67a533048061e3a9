import type { Point, PointsDeadline, SpanDeadline, Timing } from '../deadline/deadline.js';
import { bound } from './bound.js';
import type { Cursor } from './cursor.js';
import { thisDocument } from './length.js';
import { areNeighbours } from './neighbours.js';
import { dayOfMonth, inYear, monthValue, point, quarterValue, yearOf } from './points.js';
import { timing } from './timing.js';

type Found = PointsDeadline | SpanDeadline;

/** Named days and periods: one, several, from one to another; with the hour, and what binds. */
export function named(cursor: Cursor): Found | undefined {
  return stretch(cursor) ?? listed(cursor);
}

/** From a day on, or to another: `từ nay đến cuối năm`, `28/6-5/7/2026`, `2026 - 2030`, `từ ngày 01/7/2026 trở đi`. */
function stretch(cursor: Cursor): SpanDeadline | undefined {
  return cursor.attempt(() => {
    cursor.take('within');
    cursor.take('period');
    const opening = cursor.take('from now') ?? cursor.take('from', 'starting');
    const from =
      opening === 'from now' ? ({ kind: 'this-document' } as const) : beginning(cursor, opening !== undefined);
    if (!from) return undefined;
    const end = ending(cursor, from);
    if (end) return { kind: 'span', ...end };
    const isOpen = cursor.take('onwards') !== undefined || andOn(cursor);
    return opening || isOpen ? { kind: 'span', from } : undefined;
  });
}

function beginning(cursor: Cursor, isOpened: boolean): SpanDeadline['from'] | undefined {
  if (isOpened) {
    const own = thisDocument(cursor);
    if (own) return own;
    cursor.say('thời điểm');
  }
  return point(cursor) ?? dayAlone(cursor);
}

/** A day that takes its month from the end of the span: `ngày 01 đến ngày 15/9/2026`, `01-15/9/2026`. */
function dayAlone(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    const day = dayOfMonth(cursor) ?? cursor.piece('number')?.value;
    return day === undefined || day < 1 || day > 31 ? undefined : { kind: 'date', date: { day } };
  });
}

const DASHES = ['-', '–', '—', '÷'];

function ending(cursor: Cursor, from: SpanDeadline['from']): (Pick<SpanDeadline, 'from' | 'to'> & Timing) | undefined {
  return cursor.attempt(() => {
    if (!cursor.sign(...DASHES) && !cursor.take('until', 'to')) return undefined;
    bound(cursor);
    const when = timing(cursor);
    const to = point(cursor) ?? (from.kind === 'this-document' ? undefined : sameUnit(cursor, from));
    if (!to) return undefined;
    if (from.kind === 'this-document') return { from, to, ...when };
    if (from.kind === 'date' && from.date.month === undefined) {
      if (to.kind !== 'date' || to.date.month === undefined) return undefined;
      return { from: { kind: 'date', date: { ...to.date, day: from.date.day } }, to, ...when };
    }
    return { from: inYear(from, yearOf(to)), to, ...when };
  });
}

/** A number that goes on with months or quarters: the `9/2026` of `tháng 7-9/2026`. */
function sameUnit(cursor: Cursor, before: Point): Point | undefined {
  if (before.kind === 'month' && !before.part) {
    const month = monthValue(cursor);
    return month?.month === undefined ? undefined : { kind: 'month', ...month, month: month.month };
  }
  if (before.kind === 'quarter' && !before.part) {
    const quarter = quarterValue(cursor);
    return quarter && { kind: 'quarter', ...quarter };
  }
  return undefined;
}

function andOn(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      cursor.sign(',');
      return cursor.say(
        'và các năm tiếp theo',
        'và những năm tiếp theo',
        'và các năm sau',
        'và những năm sau',
        'và các năm kế tiếp',
        'và những năm kế tiếp',
        'các năm tiếp theo',
        'những năm tiếp theo',
      );
    }) !== undefined
  );
}

interface Entry extends Timing {
  readonly bound: PointsDeadline['bound'];
  readonly point: Point;
}

/** One named time, or several with the same bound. Neighbouring months, quarters and years are one stretch. */
function listed(cursor: Cursor): Found | undefined {
  return cursor.attempt(() => {
    const first = entry(cursor);
    if (!first) return undefined;
    const entries = [first];
    for (;;) {
      const last = entries.at(-1) ?? first;
      const next = cursor.attempt(() => {
        if (!cursor.sign(',', ';') && !cursor.say('và', 'and')) return undefined;
        cursor.say('và', 'and');
        const found = entry(cursor) ?? continued(cursor, last);
        const binding = found && (found.bound ?? first.bound);
        return found && binding === first.bound ? { ...found, bound: binding } : undefined;
      });
      if (!next) break;
      entries.push(next);
    }
    return together(entries);
  });
}

function continued(cursor: Cursor, { point: before, bound: binding }: Entry): Entry | undefined {
  const found = sameUnit(cursor, before);
  return found && { bound: binding, point: found };
}

function entry(cursor: Cursor): Entry | undefined {
  return cursor.attempt(() => {
    const binding = bound(cursor);
    const when = timing(cursor);
    cursor.say('vào');
    const found = lastDay(cursor) ?? point(cursor);
    if (!found) return undefined;
    // An hour is the limit of its day, which counts.
    return { bound: when.time && binding === 'before' ? undefined : binding, point: found, ...when };
  });
}

/** `ngày cuối cùng của tháng 9/2026` is what the month ends with. */
function lastDay(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    if (!cursor.say('ngày cuối cùng', 'ngày cuối')) return undefined;
    cursor.say('của');
    const found = point(cursor);
    return found && found.kind !== 'date' ? found : undefined;
  });
}

function together(entries: readonly Entry[]): Found {
  let year: number | undefined;
  const points: Point[] = [];
  for (const { point: each } of [...entries].reverse()) {
    points.unshift(inYear(each, year));
    year = yearOf(each) ?? year;
  }
  const [{ bound: binding, time, dayPart } = { bound: undefined }] = entries;
  const when: Timing = { ...(time && { time }), ...(dayPart && { dayPart }) };
  const [from] = points;
  const to = points.at(-1);
  if (from && to && points.length > 1 && (!binding || binding === 'within') && areNeighbours(points))
    return { kind: 'span', from, to, ...when };
  return { kind: 'points', ...(binding && { bound: binding }), points, ...when };
}
