import { expect, it } from 'vitest';
import { intervalContains } from './interval.js';
import { iso } from './testing.js';

it.each([
  ['2024-05-31', false],
  ['2024-06-01', true],
  ['2024-06-30', true],
  ['2024-07-01', false],
])('June holds %s: %s', (text, inside) => {
  expect(intervalContains({ first: iso('2024-06-01'), last: iso('2024-06-30') }, iso(text))).toBe(inside);
});
