import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from '../civil/arithmetic.js';
import { formatIso } from '../civil/iso.js';
import { anyDate, iso } from '../civil/testing.js';
import { isWorkingDay } from '../holidays/working-day.js';
import { type TermUnit, termEnd } from './term.js';

it.each<[string, number, TermUnit, string]>([
  ['2026-06-01', 30, 'day', '2026-07-01'], // the first day does not count
  ['2026-06-01', 1, 'day', '2026-06-02'],
  ['2026-06-01', 5, 'working-day', '2026-06-08'],
  ['2026-06-05', 1, 'working-day', '2026-06-08'],
  ['2026-08-21', 1, 'working-day', '2026-08-22'], // a Saturday worked
  ['2026-08-28', 2, 'working-day', '2026-09-04'],
  ['2026-06-01', 2, 'week', '2026-06-15'],
  ['2026-01-15', 1, 'month', '2026-02-23'], // 15/02 is a Sunday, then Tết
  ['2025-01-31', 1, 'month', '2025-02-28'],
  ['2024-02-29', 1, 'year', '2025-02-28'],
])('%s and %i %s: %s', (from, count, unit, end) => {
  const result = termEnd(iso(from), { count, unit });
  expect(result.ok && formatIso(result.end)).toBe(end);
});

describe('a last day that is off', () => {
  it('moves the end to the next working day', () => {
    expect(termEnd(iso('2023-04-22'), { count: 1, unit: 'week' })).toMatchObject({
      end: iso('2023-05-04'),
      moved: { from: iso('2023-04-29'), dayOff: { kind: 'holiday', code: 'hung-kings' } },
      provisional: false,
    });
  });

  it('does not move an end on a Saturday that is worked', () => {
    expect(termEnd(iso('2026-08-15'), { count: 1, unit: 'week' })).toEqual({
      ok: true,
      end: iso('2026-08-22'),
      provisional: false,
    });
  });
});

it('says when a missing notice may change the end', () => {
  expect(termEnd(iso('2028-01-20'), { count: 10, unit: 'working-day' })).toMatchObject({ provisional: true });
  expect(termEnd(iso('2028-01-20'), { count: 1, unit: 'week' })).toMatchObject({ provisional: true });
  // A Saturday near the holiday may be worked for a day off.
  expect(termEnd(iso('2028-01-21'), { count: 5, unit: 'working-day' })).toMatchObject({ provisional: true });
  expect(termEnd(iso('2027-06-01'), { count: 10, unit: 'working-day' })).toMatchObject({ provisional: false });
  expect(termEnd(iso('2027-01-10'), { count: 3, unit: 'month' })).toMatchObject({ provisional: false });
});

it.each([
  [0, 'invalid-count'],
  [-3, 'invalid-count'],
  [1.5, 'invalid-count'],
  [Number.NaN, 'invalid-count'],
  [1_000_000_000, 'out-of-range'],
])('%d days: %s', (count, code) => {
  for (const unit of ['day', 'working-day', 'week', 'month', 'year'] as const) {
    expect(termEnd(iso('2026-06-01'), { count, unit })).toEqual({ ok: false, code });
  }
});

it('refuses to leave the years that can be written', () => {
  expect(termEnd(iso('9999-12-31'), { count: 1, unit: 'day' })).toEqual({ ok: false, code: 'out-of-range' });
});

const units = fc.constantFrom<TermUnit>('day', 'working-day', 'week', 'month', 'year');

it('ends on a working day after it began, and a longer term never earlier', () => {
  fc.assert(
    fc.property(anyDate('2014-01-01', '2060-12-31'), fc.integer({ min: 1, max: 99 }), units, (from, count, unit) => {
      const shorter = termEnd(from, { count, unit });
      const longer = termEnd(from, { count: count + 1, unit });
      if (!shorter.ok || !longer.ok) throw new Error('no end');
      expect(isWorkingDay(shorter.end)).toBe(true);
      expect(compareDates(shorter.end, from)).toBeGreaterThan(0);
      expect(compareDates(longer.end, shorter.end)).toBeGreaterThanOrEqual(unit === 'working-day' ? 1 : 0);
    }),
  );
});

it('working days add up', () => {
  const count = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(anyDate('2014-01-01', '2060-12-31'), count, count, (from, a, b) => {
      const first = termEnd(from, { count: a, unit: 'working-day' });
      const whole = termEnd(from, { count: a + b, unit: 'working-day' });
      if (!first.ok || !whole.ok) throw new Error('no end');
      expect(termEnd(first.end, { count: b, unit: 'working-day' })).toMatchObject({ end: whole.end });
    }),
  );
});
