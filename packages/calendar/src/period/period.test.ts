import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDates, daysBetween } from '../civil/arithmetic.js';
import { iso } from '../civil/testing.js';
import { type CalendarPeriod, type PeriodPart, periodInterval } from './period.js';

it.each<[CalendarPeriod, PeriodPart | undefined, string, string]>([
  [{ unit: 'month', month: 2, year: 2024 }, undefined, '2024-02-01', '2024-02-29'],
  [{ unit: 'month', month: 2, year: 2023 }, 'early', '2023-02-01', '2023-02-10'],
  [{ unit: 'month', month: 10, year: 2026 }, 'middle', '2026-10-11', '2026-10-20'],
  [{ unit: 'month', month: 2, year: 2023 }, 'late', '2023-02-21', '2023-02-28'],
  [{ unit: 'quarter', quarter: 3, year: 2025 }, undefined, '2025-07-01', '2025-09-30'],
  [{ unit: 'quarter', quarter: 4, year: 2026 }, 'late', '2026-12-01', '2026-12-31'],
  [{ unit: 'quarter', quarter: 1, year: 2026 }, 'early', '2026-01-01', '2026-01-31'],
  [{ unit: 'half-year', half: 1, year: 2026 }, undefined, '2026-01-01', '2026-06-30'],
  [{ unit: 'half-year', half: 2, year: 2026 }, undefined, '2026-07-01', '2026-12-31'],
  [{ unit: 'half-year', half: 2, year: 2026 }, 'middle', '2026-09-01', '2026-10-31'],
  [{ unit: 'year', year: 2026 }, undefined, '2026-01-01', '2026-12-31'],
  [{ unit: 'year', year: 2027 }, 'early', '2027-01-01', '2027-03-31'],
  [{ unit: 'year', year: 2027 }, 'middle', '2027-04-01', '2027-06-30'],
  [{ unit: 'year', year: 2027 }, 'late', '2027-09-01', '2027-12-31'],
])('%o %s', (period, part, first, last) => {
  expect(periodInterval(period, part)).toEqual({ first: iso(first), last: iso(last) });
});

it.each<[CalendarPeriod]>([
  [{ unit: 'month', month: 13, year: 2024 }],
  [{ unit: 'month', month: 0, year: 2024 }],
  [{ unit: 'quarter', quarter: 5, year: 2024 }],
  [{ unit: 'year', year: 0 }],
  [{ unit: 'year', year: 10000 }],
])('%o does not exist', (period) => {
  expect(periodInterval(period)).toBeUndefined();
});

const anyPeriod: fc.Arbitrary<CalendarPeriod> = fc.integer({ min: 1, max: 9999 }).chain((year) =>
  fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((month) => ({ unit: 'month' as const, month, year })),
    fc.integer({ min: 1, max: 4 }).map((quarter) => ({ unit: 'quarter' as const, quarter, year })),
    fc.constantFrom(1 as const, 2 as const).map((half) => ({ unit: 'half-year' as const, half, year })),
  ),
);

it('three parts fill a month, quarter or half-year without gap or overlap', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const whole = periodInterval(period);
      const parts = (['early', 'middle', 'late'] as const).flatMap((part) => periodInterval(period, part) ?? []);
      const [early, middle, late] = parts;
      if (!whole || !early || !middle || !late) throw new Error('a period or a part is missing');
      expect(early.first).toEqual(whole.first);
      expect(daysBetween(early.last, middle.first)).toBe(1);
      expect(daysBetween(middle.last, late.first)).toBe(1);
      expect(late.last).toEqual(whole.last);
      for (const { first, last } of parts) expect(compareDates(first, last)).toBeLessThan(0);
    }),
  );
});
