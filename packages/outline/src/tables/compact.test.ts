import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compact, type SampledRow } from './compact.js';

const row = (...lengths: number[]): SampledRow => lengths.map((length) => ({ lengths: [length], margin: 9 }));

it('gives room to what makes rows tall', () => {
  const [long, short] = compact([0.5, 0.5], [0.05, 0.05], [row(900, 40), row(700, 30)], 400);
  expect(long).toBeGreaterThan(0.6);
  expect(short).toBeLessThan(0.4);
});

it('leaves shares alone that fit their rows', () => {
  expect(compact([0.5, 0.5], [0.1, 0.1], [row(100, 100)], 400)).toEqual([0.5, 0.5]);
});

it('fills the width, keeps every least and never strays far', () => {
  const cells = fc.array(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 4, maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(cells, (rows) => {
      const usual = [0.1, 0.4, 0.3, 0.2];
      const shares = compact(
        usual,
        usual.map((share) => share / 2),
        rows.map((lengths) => row(...lengths)),
        460,
      );
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
      for (const [index, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual((usual[index] ?? 0) * 0.75 - 1e-9);
        expect(share).toBeLessThanOrEqual((usual[index] ?? 0) * 1.7 + 1e-9);
      }
    }),
  );
});
