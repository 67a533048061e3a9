import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intervalContains } from '../civil/interval.js';
import { anyDate, iso } from '../civil/testing.js';
import { isComplete, type PartialDate, partialDateError, partialInterval } from './partial-date.js';

it.each<[PartialDate, string, string]>([
  [{ month: 6, year: 2023 }, '2023-06-01', '2023-06-30'],
  [{ month: 2, year: 2024 }, '2024-02-01', '2024-02-29'],
  [{ year: 2024 }, '2024-01-01', '2024-12-31'],
  [{ day: 15, month: 3, year: 2019 }, '2019-03-15', '2019-03-15'],
  [{ day: 15, year: 2024 }, '2024-01-15', '2024-12-15'],
])('%o lies between %s and %s', (date, first, last) => {
  expect(partialInterval(date)).toEqual({ first: iso(first), last: iso(last) });
});

it.each<[PartialDate]>([[{}], [{ day: 15, month: 8 }], [{ day: 31, month: 2, year: 2023 }]])(
  '%o has no interval',
  (date) => {
    expect(partialInterval(date)).toBeUndefined();
  },
);

it.each<[PartialDate, unknown]>([
  [{ day: 29, month: 2 }, undefined],
  [{ day: 31 }, undefined],
  [{}, undefined],
  [
    { day: 29, month: 2, year: 2023 },
    { code: 'impossible-day', day: 29, lastDay: 28 },
  ],
  [
    { day: 30, month: 2 },
    { code: 'impossible-day', day: 30, lastDay: 29 },
  ],
  [
    { day: 32, year: 2024 },
    { code: 'impossible-day', day: 32, lastDay: 31 },
  ],
  [
    { day: 0, month: 1, year: 2024 },
    { code: 'impossible-day', day: 0, lastDay: 31 },
  ],
  [
    { day: 30, month: 13 },
    { code: 'impossible-month', month: 13 },
  ],
  [{ year: 0 }, { code: 'impossible-year', year: 0 }],
])('%o has the error %o', (date, error) => {
  expect(partialDateError(date)).toEqual(error);
});

it('only a date without a blank is complete', () => {
  expect(isComplete({ day: 1, month: 2, year: 2024 })).toBe(true);
  expect(isComplete({ month: 2, year: 2024 })).toBe(false);
});

it('holds every date from which it was blanked', () => {
  fc.assert(
    fc.property(anyDate(), fc.boolean(), fc.boolean(), (date, blankDay, blankMonth) => {
      const { day, month, year } = date;
      const interval = partialInterval({ year, ...(!blankDay && { day }), ...(!blankMonth && { month }) });
      expect(interval !== undefined && intervalContains(interval, date)).toBe(true);
    }),
  );
});
