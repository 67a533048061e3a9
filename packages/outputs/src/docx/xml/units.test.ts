import { millimetres } from '@rplan/outline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eighths, halfPoints, lines240, splitTwips, twips } from './units.js';

test.each([
  [10, 567],
  [12.7, 720],
  [15, 850],
  [20, 1134],
  [25, 1417],
  [30, 1701],
  [35, 1984],
  [210, 11906],
  [297, 16838],
])('%f mm are %i twips', (length, expected) => {
  expect(twips(millimetres(length))).toBe(expected);
});

test('sizes, borders and lines have units of their own', () => {
  expect([halfPoints(13), eighths(0.5), lines240(1.15)]).toEqual([26, 4, 276]);
});

test('the parts of a split add up to the whole', () => {
  const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 20_000 }), shares, (total, parts) => {
      const split = splitTwips(total, parts);
      expect(split.reduce((a, b) => a + b, 0)).toBe(total);
      expect(Math.min(...split)).toBeGreaterThanOrEqual(0);
    }),
  );
});
