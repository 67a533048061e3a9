import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDates } from '../civil/arithmetic.js';
import { anyDate } from '../civil/testing.js';
import { definitelyAfter, definitelyBefore } from './compare.js';
import type { PartialDate } from './partial-date.js';

const june: PartialDate = { month: 6, year: 2023 };

it.each<[PartialDate, PartialDate, boolean]>([
  [{ day: 31, month: 5, year: 2023 }, june, true],
  [{ day: 1, month: 6, year: 2023 }, june, false],
  [{ day: 30, month: 6, year: 2023 }, june, false],
  [june, { day: 1, month: 7, year: 2023 }, true],
  [june, { year: 2023 }, false],
  [june, { year: 2024 }, true],
  [{ day: 1, month: 1 }, { day: 2, month: 1 }, false],
  [{}, { year: 2024 }, false],
])('%o is surely before %o: %s', (a, b, before) => {
  expect(definitelyBefore(a, b)).toBe(before);
  expect(definitelyAfter(b, a)).toBe(before);
});

it('holds for every day that the dates can mean', () => {
  fc.assert(
    fc.property(anyDate('2000-01-01', '2003-12-31'), anyDate('2000-01-01', '2003-12-31'), (a, b) => {
      const blanked = { month: a.month, year: a.year };
      if (definitelyBefore(blanked, b)) expect(compareDates(a, b)).toBeLessThan(0);
      if (definitelyAfter(blanked, b)) expect(compareDates(a, b)).toBeGreaterThan(0);
      expect(definitelyBefore(a, b)).toBe(compareDates(a, b) < 0);
    }),
  );
});
