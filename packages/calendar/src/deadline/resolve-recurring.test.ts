import { expect, it } from 'vitest';
import { formatIso } from '../civil/iso.js';
import type { Point, RecurringDeadline } from './deadline.js';
import type { DeadlineContext } from './resolution.js';
import { resolveRecurring } from './resolve-recurring.js';

const june: Point = { kind: 'date', date: { day: 15, month: 6 } };
const december: Point = { kind: 'date', date: { day: 15, month: 12 } };
const halfYearly: RecurringDeadline = {
  kind: 'recurring',
  every: 'half-yearly',
  bound: 'before',
  points: [june, december],
};

it.each<[DeadlineContext, string[]]>([
  [{ period: { from: 2026, to: 2027 } }, ['2026-06-14', '2026-12-14', '2027-06-14', '2027-12-14']],
  [{ period: { from: 2026, to: 2026 }, documentDate: { month: 7, year: 2026 } }, ['2026-12-14']],
  [{ period: { from: 2026, to: 2026 }, documentDate: { year: 2025 } }, ['2026-06-14', '2026-12-14']],
  [{ documentDate: { day: 20, month: 5, year: 2026 } }, ['2026-06-14', '2026-12-14']],
])('unrolls within %o', (context, expected) => {
  const result = resolveRecurring(halfYearly, context);
  expect(result.occurrences.map((turn) => formatIso(turn.due))).toEqual(expected);
  expect(result.kind).toBe('recurring');
  expect(result.reason).toBeUndefined();
});

it('needs a year', () => {
  expect(resolveRecurring(halfYearly, {})).toEqual({
    kind: 'recurring',
    dues: [],
    occurrences: [],
    reason: 'year-unknown',
    notes: [{ code: 'year-unknown' }],
  });
});

it('says where no turn is left', () => {
  const context = { period: { from: 2026, to: 2026 }, documentDate: { day: 20, month: 12, year: 2026 } };
  expect(resolveRecurring(halfYearly, context)).toMatchObject({ occurrences: [], reason: 'no-turn-in-period' });
});

it('says where the due days cannot be', () => {
  const points: Point[] = [{ kind: 'date', date: { day: 32 } }];
  expect(resolveRecurring({ ...halfYearly, points }, { documentDate: { year: 2026 } })).toMatchObject({
    occurrences: [],
    reason: 'impossible-date',
  });
});

it('counts the due days against the turns of a year', () => {
  const context = { period: { from: 2026, to: 2026 } };
  const day: Point = { kind: 'date', date: { day: 20 } };
  expect(resolveRecurring({ ...halfYearly, points: [june] }, context).notes).toEqual([
    { code: 'too-few-due-days', expected: 2, found: 1 },
  ]);
  expect(resolveRecurring(halfYearly, context).notes).toEqual([]);
  expect(resolveRecurring({ ...halfYearly, points: [day] }, context).notes).toEqual([]);
  expect(resolveRecurring({ ...halfYearly, points: [] }, context).notes).toEqual([]);
});
