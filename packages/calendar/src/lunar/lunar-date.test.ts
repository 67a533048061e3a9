import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../civil/arithmetic.js';
import { formatIso } from '../civil/iso.js';
import { civilToLunar, leapMonth, lunarMonthLength, lunarToCivil } from './lunar-date.js';

function lunar(year: number, month: number, day: number): string | undefined {
  const date = lunarToCivil({ year, month, day, leap: false });
  return date && formatIso(date);
}

describe('the years 2018 to 2030', () => {
  it.each([
    // year, Tết, days of the 12th month that ends at that Tết, Giỗ Tổ, leap month
    [2018, '2018-02-16', 30, '2018-04-25', undefined],
    [2019, '2019-02-05', 30, '2019-04-14', undefined],
    [2020, '2020-01-25', 30, '2020-04-02', 4],
    [2021, '2021-02-12', 30, '2021-04-21', undefined],
    [2022, '2022-02-01', 29, '2022-04-10', undefined],
    [2023, '2023-01-22', 30, '2023-04-29', 2],
    [2024, '2024-02-10', 30, '2024-04-18', undefined],
    [2025, '2025-01-29', 29, '2025-04-07', 6],
    [2026, '2026-02-17', 29, '2026-04-26', undefined],
    [2027, '2027-02-06', 29, '2027-04-16', undefined],
    [2028, '2028-01-26', 29, '2028-04-04', 5],
    [2029, '2029-02-13', 29, '2029-04-23', undefined],
    [2030, '2030-02-02', 29, '2030-04-12', undefined],
  ] as const)('%i', (year, tet, lastMonth, hungKings, leap) => {
    expect(lunar(year, 1, 1)).toBe(tet);
    expect(lunarMonthLength(year - 1, 12)).toBe(lastMonth);
    expect(lunar(year, 3, 10)).toBe(hungKings);
    expect(leapMonth(year)).toBe(leap);
  });

  it('has no 30 Tết from 2025 to 2032', () => {
    for (let year = 2025; year <= 2032; year += 1) expect(lunar(year - 1, 12, 30)).toBeUndefined();
  });
});

it.each([
  [1968, '1968-01-29'],
  [1985, '1985-01-21'],
  [2007, '2007-02-17'],
  [2030, '2030-02-02'],
])('Tết %i is not the Chinese new year', (year, tet) => {
  expect(lunar(year, 1, 1)).toBe(tet);
});

it('tells a leap month from the month before it', () => {
  expect(lunarToCivil({ year: 2020, month: 4, day: 1, leap: true })).toEqual({ year: 2020, month: 5, day: 23 });
  expect(civilToLunar({ year: 2020, month: 5, day: 23 })).toEqual({ year: 2020, month: 4, day: 1, leap: true });
  expect(lunarToCivil({ year: 2021, month: 4, day: 1, leap: true })).toBeUndefined();
});

it('answers undefined outside what it can compute', () => {
  expect(lunar(1799, 1, 1)).toBeUndefined();
  expect(lunar(2200, 1, 1)).toBeUndefined();
  expect(lunar(2024, 13, 1)).toBeUndefined();
  expect(lunar(2024, 1, 31)).toBeUndefined();
  expect(civilToLunar({ year: 1700, month: 1, day: 1 })).toBeUndefined();
});

const FIRST = dayNumber({ year: 1900, month: 1, day: 1 });
const LAST = dayNumber({ year: 2100, month: 12, day: 31 });

it('returns to the same day from every day of 1900 to 2100', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
      const there = civilToLunar(fromDayNumber(number));
      const back = there && lunarToCivil(there);
      expect(back && dayNumber(back)).toBe(number);
    }),
  );
});

it('has months of 29 or 30 days, 12 or 13 of them, each opening where the one before ends', () => {
  let expected: number | undefined;
  for (let year = 1800; year <= 2199; year += 1) {
    const leap = leapMonth(year);
    for (let month = 1; month <= 12; month += 1) {
      for (const isLeap of month === leap ? [false, true] : [false]) {
        const first = lunarToCivil({ year, month, day: 1, leap: isLeap });
        const length = lunarMonthLength(year, month, isLeap);
        expect(length === 29 || length === 30).toBe(true);
        const start = first && dayNumber(first);
        if (expected !== undefined) expect(start).toBe(expected);
        expected = start !== undefined && length !== undefined ? start + length : undefined;
      }
    }
  }
});
