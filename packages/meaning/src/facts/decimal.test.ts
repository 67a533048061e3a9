import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decimal } from './decimal.js';
import { add, agrees, compare, parseDecimal, percentOf, subtract, sum, toCanonical, toOffice } from './decimal.js';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return value;
}

describe('decimals', () => {
  it('reads a comma and a point alike and keeps the decimals shown', () => {
    expect(toCanonical(decimal('93.43'))).toBe('93.43');
    expect(toCanonical(decimal('93,430'))).toBe('93.430');
    expect(toOffice(decimal('93.430'))).toBe('93,43');
  });

  it.each(['1.200.000', '', 'abc', '1,2,3', '-1', '1.'])('refuses %s', (text) =>
    expect(parseDecimal(text)).toBeUndefined(),
  );

  it('adds the eight fields of the real report exactly', () => {
    const fields = ['14,5', '9,98', '16,97', '10', '11,49', '4', '15,19', '11'].map(decimal);
    expect(toOffice(sum(fields))).toBe('93,13');
  });

  it('gives what floats do not: 0,1 + 0,2 is 0,3', () => {
    expect(compare(add(decimal('0,1'), decimal('0,2')), decimal('0,3'))).toBe(0);
  });

  it.each([
    ['91,17', '91,165', true],
    ['91,17', '91,1749', true],
    ['91,17', '91,18', false],
    ['93,43', '93,13', false],
    ['50', '50,5', true],
    ['50', '50,6', false],
  ])('%s states %s: %s', (stated, computed, expected) => {
    expect(agrees(decimal(stated), decimal(computed))).toBe(expected);
  });

  it('rounds percentages half up', () => {
    expect(toOffice(percentOf(decimal('15,19'), decimal('19,5'), 1) ?? decimal('0'))).toBe('77,9');
    expect(percentOf(decimal('1'), decimal('0'), 1)).toBeUndefined();
  });

  it('subtracts what was added', () => {
    const numbers = fc
      .tuple(fc.nat(10_000_000), fc.integer({ min: 0, max: 6 }))
      .map(([units, scale]) => ({ units: BigInt(units), scale }));
    fc.assert(fc.property(numbers, numbers, (a, b) => compare(subtract(add(a, b), b), a) === 0));
  });

  it('reads back what it writes', () => {
    const numbers = fc
      .tuple(fc.nat(10_000_000), fc.integer({ min: 0, max: 6 }))
      .map(([units, scale]) => ({ units: BigInt(units), scale }));
    fc.assert(
      fc.property(
        numbers,
        (value) => compare(decimal(toCanonical(value)), value) === 0 && compare(decimal(toOffice(value)), value) === 0,
      ),
    );
  });
});
