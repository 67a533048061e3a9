import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDates, daysBetween } from '../civil/arithmetic.js';
import { intervalContains } from '../civil/interval.js';
import { formatIso } from '../civil/iso.js';
import { anyDate, iso } from '../civil/testing.js';
import { clamped, cycleAt, cyclesBetween, latestBefore, turnsInYear } from './cycle.js';
import type { Every } from './deadline.js';

it.each<[Every, string, string]>([
  ['weekly', '2026-08-17', '2026-08-23'],
  ['monthly', '2026-08-01', '2026-08-31'],
  ['quarterly', '2026-07-01', '2026-09-30'],
  ['half-yearly', '2026-07-01', '2026-12-31'],
  ['yearly', '2026-01-01', '2026-12-31'],
])('the turn of %s at 20/8/2026', (every, first, last) => {
  expect(cycleAt(every, iso('2026-08-20'))).toEqual({ first: iso(first), last: iso(last) });
});

it('counts the turns of a year', () => {
  expect((['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const).map(turnsInYear)).toEqual([
    undefined,
    12,
    4,
    2,
    1,
  ]);
});

const anyEvery = fc.constantFrom<Every>('weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly');

it('turns follow each other without a gap and cover what was asked for', () => {
  const day = () => anyDate('2020-01-01', '2027-12-31');
  fc.assert(
    fc.property(anyEvery, day(), day(), (every, a, b) => {
      const [from, to] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
      const cycles = cyclesBetween(every, from, to);
      expect(cycles.some((cycle) => intervalContains(cycle, from))).toBe(true);
      expect(cycles.some((cycle) => intervalContains(cycle, to))).toBe(true);
      cycles.slice(1).forEach((cycle, index) => {
        const before = cycles[index];
        expect(before && daysBetween(before.last, cycle.first)).toBe(1);
      });
    }),
  );
});

it.each([
  ['2026-06-19', 14, undefined, '2026-06-14'],
  ['2026-06-14', 14, undefined, '2026-06-14'],
  ['2026-06-05', 30, undefined, '2026-05-30'],
  ['2026-03-05', 31, undefined, '2026-02-28'],
  ['2026-01-05', 14, undefined, '2025-12-14'],
  ['2026-12-15', 30, 11, '2026-11-30'],
  ['2026-06-15', 14, 12, '2025-12-14'],
])('the latest day before %s on %s/%s: %s', (limit, day, month, expected) => {
  expect(formatIso(latestBefore(iso(limit), day, month))).toBe(expected);
});

it('shortens a day to the end of its month', () => {
  expect(clamped(2026, 2, 31)).toEqual(iso('2026-02-28'));
});
