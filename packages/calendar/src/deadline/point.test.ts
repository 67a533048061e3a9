import { expect, it } from 'vitest';
import { iso } from '../civil/testing.js';
import type { Point } from './deadline.js';
import { dueOf, readPoint, startOf } from './point.js';

const june: Point = { kind: 'month', month: 6 };
const juneDays = { first: iso('2026-06-01'), last: iso('2026-06-30') };

it.each([
  ['before', '2026-05-31', undefined],
  ['by', '2026-06-30', undefined],
  ['until', '2026-06-30', undefined],
  ['to', '2026-06-30', undefined],
  ['within', '2026-06-30', '2026-06-01'],
  [undefined, '2026-06-30', '2026-06-01'],
] as const)('%s a month: due %s, from %s', (bound, due, start) => {
  expect(dueOf(juneDays, bound)).toEqual(iso(due));
  expect(startOf(juneDays, bound)).toEqual(start && iso(start));
});

it('asks for no start on a single day', () => {
  expect(startOf({ first: iso('2026-06-01'), last: iso('2026-06-01') }, undefined)).toBeUndefined();
});

it('takes the written year before any other', () => {
  const context = { period: { from: 2030, to: 2030 }, documentDate: { year: 2031 } };
  expect(readPoint({ ...june, year: 2026 }, context)).toEqual({ ok: true, interval: juneDays, notes: [] });
});

it('takes a missing year from a period of one year, then from the document', () => {
  const documentDate = { month: 11, year: 2026 };
  expect(readPoint(june, { period: { from: 2026, to: 2026 }, documentDate: { year: 2025 } })).toEqual({
    ok: true,
    interval: juneDays,
    notes: [{ code: 'year-from-period', year: 2026 }],
  });
  expect(readPoint(june, { period: { from: 2026, to: 2030 }, documentDate })).toEqual({
    ok: true,
    interval: juneDays,
    notes: [{ code: 'year-from-document', year: 2026 }],
  });
});

it.each<[Point, string]>([
  [{ kind: 'date', date: { day: 31, month: 2, year: 2026 } }, 'impossible-date'],
  [{ kind: 'date', date: { day: 29, month: 2 } }, 'impossible-date'], // 2026 has none
  [{ kind: 'quarter', quarter: 5 }, 'impossible-date'],
  [{ kind: 'month', month: 13, year: 2026 }, 'impossible-date'],
  [{ kind: 'date', date: { day: 20 } }, 'month-unknown'],
])('%o: %s', (point, reason) => {
  expect(readPoint(point, { documentDate: { year: 2026 } })).toMatchObject({ ok: false, reason });
});

it('gives no day without a year', () => {
  expect(readPoint(june, { period: { from: 2026, to: 2027 } })).toEqual({
    ok: false,
    reason: 'year-unknown',
    notes: [{ code: 'year-unknown' }],
  });
});
