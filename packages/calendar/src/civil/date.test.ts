import { expect, it } from 'vitest';
import { daysInMonth, isLeapYear, isValidDate } from './date.js';

it.each([
  [2024, true],
  [2023, false],
  [1900, false],
  [2000, true],
])('leap year %i: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

it('knows the length of every month', () => {
  const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

it.each([
  [{ year: 2024, month: 2, day: 29 }, true],
  [{ year: 2023, month: 2, day: 29 }, false],
  [{ year: 2023, month: 4, day: 31 }, false],
  [{ year: 2023, month: 13, day: 1 }, false],
  [{ year: 2023, month: 0, day: 1 }, false],
  [{ year: 2023, month: 1, day: 0 }, false],
  [{ year: 0, month: 1, day: 1 }, false],
  [{ year: 10000, month: 1, day: 1 }, false],
  [{ year: 2023, month: 1.5, day: 1 }, false],
  [{ year: 2023, month: 1, day: Number.NaN }, false],
])('%o is a day: %s', (date, valid) => {
  expect(isValidDate(date)).toBe(valid);
});
