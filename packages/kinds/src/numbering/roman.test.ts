import { expect, it } from 'vitest';
import { roman } from './roman.js';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The number that letters mean, read by the rule of schools: a smaller letter in front of a larger one is taken away. */
function read(letters: string): number {
  return [...letters].reduce((sum, letter, at) => {
    const value = VALUES[letter] ?? Number.NaN;
    return (VALUES[letters[at + 1] ?? ''] ?? 0) > value ? sum - value : sum + value;
  }, 0);
}

/** No letter four times, V, L and D never twice, and only I, X and C in front of the next two larger letters. */
const WELL_FORMED = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

it('writes every number from 1 to 3999 in its one well-formed way', () => {
  for (let number = 1; number <= 3999; number++) {
    const letters = roman(number);
    expect(WELL_FORMED.test(letters) && read(letters), letters).toBe(number);
  }
});

it('leaves the figure where there are no letters', () => {
  expect([0, 4000].map(roman)).toEqual(['0', '4000']);
});
