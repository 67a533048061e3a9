import { expect, it } from 'vitest';
import { numberWords } from './number.js';

it.each([
  ['5/KH-UBND', '05/KH-UBND'],
  ['9/KH-UBND', '09/KH-UBND'],
  ['10/KH-UBND', '10/KH-UBND'],
  ['05/KH-UBND', '05/KH-UBND'],
  ['105/2026/NĐ-CP', '105/2026/NĐ-CP'],
  ['29-KL/TU', '29-KL/TU'],
])('the number %s is printed %s', (number, words) => {
  expect(numberWords(number)).toBe(words);
});

it('leaves room for a number that is not given yet', () => {
  expect([numberWords('_/KH-UBND', '     '), numberWords(undefined, '     '), numberWords('_/KH-UBND')]).toEqual([
    '     /KH-UBND',
    '     ',
    '_/KH-UBND',
  ]);
});
