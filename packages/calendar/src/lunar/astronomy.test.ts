import { expect, it } from 'vitest';
import { dayNumber } from '../civil/arithmetic.js';
import { iso } from '../civil/testing.js';
import { newMoonDay, sunSector } from './astronomy.js';

it.each([
  // 2030-02-02 at about 23:08 in Hà Nội: already 3 February in China.
  [1609, '2030-02-02'],
  [1547, '2025-01-29'],
  [0, '1900-01-01'],
])('new moon %i', (k, day) => {
  expect(newMoonDay(k)).toBe(dayNumber(iso(day)));
});

it('puts the winter solstice of 2024 on 21 December', () => {
  expect(sunSector(dayNumber(iso('2024-12-21')))).toBe(8);
  expect(sunSector(dayNumber(iso('2024-12-22')))).toBe(9);
});

it('puts the spring equinox of 2024 on 20 March', () => {
  expect(sunSector(dayNumber(iso('2024-03-20')))).toBe(11);
  expect(sunSector(dayNumber(iso('2024-03-21')))).toBe(0);
});
