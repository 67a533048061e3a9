import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from '../civil/arithmetic.js';
import { formatIso } from '../civil/iso.js';
import { anyDate, iso } from '../civil/testing.js';
import type { PartialDate } from '../partial/partial-date.js';
import type { Every, Point, RecurringDeadline } from './deadline.js';
import { isPossibleRecurrence, occurrences } from './occurrences.js';

function on(day: number, month?: number, year?: number): Point {
  const date: PartialDate = { day, ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
  return { kind: 'date', date };
}

function recurring(every: Every, rest: Partial<RecurringDeadline> = {}): RecurringDeadline {
  return { kind: 'recurring', every, points: [], ...rest };
}

function dues(deadline: RecurringDeadline, from = '2026-01-01', to = '2026-12-31'): string {
  return occurrences(deadline, iso(from), iso(to))
    .map((turn) => formatIso(turn.due).slice(5))
    .join(' ');
}

describe('due days', () => {
  it.each<[string, RecurringDeadline, string]>([
    ['bare quarters', recurring('quarterly'), '03-31 06-30 09-30 12-31'],
    ['quarters before a day', recurring('quarterly', { bound: 'before', points: [on(20)] }), '03-19 06-19 09-19 12-19'],
    ['half-years on a day', recurring('half-yearly', { bound: 'by', points: [on(14)] }), '06-14 12-14'],
    [
      'half-years before two days',
      recurring('half-yearly', { bound: 'before', points: [on(15, 12), on(15, 6)] }),
      '06-14 12-14',
    ],
    ['a day of each year', recurring('yearly', { bound: 'before', points: [on(15, 11)] }), '11-14'],
    ['before New Year', recurring('yearly', { bound: 'before', points: [on(1, 1)] }), '12-31'],
    ['a quarter of each year', recurring('yearly', { points: [{ kind: 'quarter', quarter: 3 }] }), '09-30'],
    ['29/02', recurring('yearly', { points: [on(29, 2)] }), '02-28'],
    ['a first year to come', recurring('yearly', { points: [on(15, 8, 2027)] }), ''],
    ['a first year gone', recurring('yearly', { points: [on(15, 8, 2025)] }), '08-15'],
    [
      'two days that meet in short months',
      recurring('quarterly', { points: [on(30), on(31)] }),
      '03-30 03-31 06-30 09-30 12-30 12-31',
    ],
  ])('%s', (_, deadline, expected) => {
    expect(dues(deadline)).toBe(expected);
  });

  it('monthly, the last day where the month has no such day', () => {
    expect(dues(recurring('monthly', { points: [on(31)] }), '2026-01-15', '2026-04-30')).toBe(
      '01-31 02-28 03-31 04-30',
    );
  });

  it('monthly before day 1, both ends of the window included', () => {
    const deadline = recurring('monthly', { bound: 'before', points: [on(1)] });
    expect(dues(deadline, '2026-01-31', '2026-03-31')).toBe('01-31 02-28 03-31');
  });

  it('weekly, on Sundays', () => {
    expect(dues(recurring('weekly'), '2026-06-01', '2026-06-21')).toBe('06-07 06-14 06-21');
  });
});

it('gives each turn its data cut-off, never after the due date', () => {
  const monthly = recurring('monthly', { bound: 'before', points: [on(20)], dataTo: { day: 14 } });
  expect(occurrences(monthly, iso('2026-06-01'), iso('2026-06-30'))).toEqual([
    { due: iso('2026-06-19'), cycle: { first: iso('2026-06-01'), last: iso('2026-06-30') }, cutOff: iso('2026-06-14') },
  ]);
  const early = recurring('monthly', { points: [on(5)], dataTo: { day: 30 } });
  expect(occurrences(early, iso('2026-06-01'), iso('2026-06-30'))[0]?.cutOff).toEqual(iso('2026-05-30'));
});

it('leaves a due date on a day off where it is and tells the last working day', () => {
  const [turn] = occurrences(recurring('monthly', { points: [on(31)] }), iso('2026-05-01'), iso('2026-05-31'));
  expect(turn).toMatchObject({
    due: iso('2026-05-31'),
    onDayOff: { dayOff: { kind: 'weekend' }, lastWorkingDay: iso('2026-05-29') },
  });
});

it.each<[RecurringDeadline, boolean]>([
  [recurring('monthly', { points: [on(31)] }), true],
  [recurring('yearly', { points: [on(29, 2)] }), true],
  [recurring('monthly', { points: [on(32)] }), false],
  [recurring('yearly', { points: [on(31, 4)] }), false],
  [recurring('yearly', { points: [{ kind: 'quarter', quarter: 5 }] }), false],
  [recurring('weekly', { points: [on(5)] }), false],
  [recurring('weekly', { dataTo: { day: 5 } }), false],
  [recurring('monthly', { dataTo: { day: 0 } }), false],
  [recurring('monthly', { dataTo: { month: 6 } }), false],
])('%o is possible: %s', (deadline, possible) => {
  expect(isPossibleRecurrence(deadline)).toBe(possible);
  expect(occurrences(deadline, iso('2026-01-01'), iso('2026-12-31')).length > 0).toBe(possible);
});

it('two windows side by side give what one window over both gives', () => {
  const day = () => anyDate('2020-01-01', '2030-12-31');
  const every = fc.constantFrom<Every>('monthly', 'quarterly', 'half-yearly', 'yearly');
  const points = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 31 }).map((date) => on(date)),
      fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
        .map(([date, month]) => on(date, month)),
    ),
    { maxLength: 4 },
  );
  const bound = fc.constantFrom('before', 'by');
  fc.assert(
    fc.property(every, points, bound, fc.tuple(day(), day(), day()), (each, list, word, days) => {
      const deadline = recurring(each, { points: list, bound: word as 'before' | 'by' });
      const [a, b, c] = [...days].sort(compareDates);
      if (!a || !b || !c || compareDates(a, b) === 0) return;
      const all = occurrences(deadline, a, c);
      const dayBefore = occurrences(deadline, a, b).filter((turn) => compareDates(turn.due, b) < 0);
      expect([...dayBefore, ...occurrences(deadline, b, c)]).toEqual(all);
    }),
  );
});
