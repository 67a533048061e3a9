import { roman } from '@rplan/words';
import { expect, it } from 'vitest';
import { nd30 } from '../profile/index.js';
import { levelOf } from './marks.js';

function marks(first: string, count: number): string[] {
  const level = levelOf(first, nd30);
  return Array.from({ length: count }, (_, index) => level.mark(index + 1));
}

it('counts letters in the Vietnamese order: đ after d, no f, j, w, z', () => {
  expect(marks('a)', 10)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)']);
  expect(marks('a.', 24).slice(22)).toEqual(['y.', 'aa.']);
});

it('counts Roman and Arabic numbers as they are written', () => {
  expect(marks('I.', 4)).toEqual(['I.', 'II.', 'III.', 'IV.']);
  expect(marks('1.', 3)).toEqual(['1.', '2.', '3.']);
  expect([4, 9, 14, 40, 49, 90, 99].map(roman)).toEqual(['IV', 'IX', 'XIV', 'XL', 'XLIX', 'XC', 'XCIX']);
});

it('never changes a bullet', () => expect(marks('-', 3)).toEqual(['-', '-', '-']));
