import { expect, it } from 'vitest';
import { lunarYear } from './lunar-year.js';

it('lists the months with the leap one after its number', () => {
  expect(lunarYear(2023)?.map(({ number, leap }) => (leap ? `${number}+` : `${number}`))).toEqual(
    '1 2 2+ 3 4 5 6 7 8 9 10 11 12'.split(' '),
  );
});

it('has a leap month at the turn of the count too', () => {
  // 2033: the leap month 11, after the solstice month.
  expect(lunarYear(2033)?.find((month) => month.leap)?.number).toBe(11);
});

it('computes a year once', () => {
  expect(lunarYear(2024)).toBe(lunarYear(2024));
});

it.each([1799, 2200, 2024.5, Number.NaN])('has no year %d', (year) => {
  expect(lunarYear(year)).toBeUndefined();
});
