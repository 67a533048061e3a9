import type { PagePlace } from '@rplan/editor';
import { expect, it } from 'vitest';
import { partAt } from './place-at.js';

const PLACES: PagePlace[] = [
  [0, 2, 2, 10, 3],
  [0, 3, 4, 3, 20],
  [0, 5, 4, 8, 5],
  [0, 5, 4, 5, 30],
  [1, 0, 0, 99, 0],
];

it.each([
  ['inside one', 3, 10, 1],
  ['at its end', 3, 20, 1],
  ['between two, inside the outer', 4, 0, 0],
  ['in the narrower of two that start together', 5, 10, 3],
  ['in the wider, past the narrower', 6, 0, 2],
  ['after all, the last that begins', 12, 0, 3],
  ['before all', 0, 0, -1],
])('%s', (_, line, character, expected) => {
  expect(partAt(PLACES, 0, line, character)).toBe(expected);
});

it('looks at the file that was asked about only', () => {
  expect(partAt(PLACES, 1, 3, 10)).toBe(4);
  expect(partAt(PLACES, 2, 3, 10)).toBe(-1);
});
