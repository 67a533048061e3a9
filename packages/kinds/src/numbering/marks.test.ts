import { expect, it } from 'vitest';
import { levelOf, levelsWith, marksOf } from './marks.js';
import { roman } from './roman.js';

function marks(first: string, count: number): string[] {
  const level = levelOf(first);
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

it('counts capital letters, small Roman numbers, padded numbers, and what words stand before', () => {
  expect(marks('A.', 5)).toEqual(['A.', 'B.', 'C.', 'D.', 'Đ.']);
  expect(marks('(i)', 4)).toEqual(['(i)', '(ii)', '(iii)', '(iv)']);
  expect(marks('01.', 10).slice(8)).toEqual(['09.', '10.']);
  expect(marks('Bước 1:', 2)).toEqual(['Bước 1:', 'Bước 2:']);
  expect(marks('1.1.', 2)).toEqual(['1.1.', '1.2.']);
});

it.each(['I.', 'i)', '1.', '01.', 'A.', 'a)', '(1)', '1.1.', 'Điều 1.'])('tells which mark of %s each is', (first) => {
  const level = levelOf(first);
  const counts = Array.from({ length: 40 }, (_, index) => index + 1);
  expect(counts.map((count) => level.place(level.mark(count)))).toEqual(counts);
  expect(new Set(counts.map((count) => level.mark(count))).size).toBe(40);
});

it('knows the levels of a mark that is not their first', () => {
  expect(levelsWith('đ)')).toEqual([{ first: 'a)', place: 5 }]);
  expect(levelsWith('IV.')).toEqual([{ first: 'I.', place: 4 }]);
  expect(levelsWith('12.')).toEqual([
    { first: '1.', place: 12 },
    { first: '01.', place: 12 },
  ]);
  expect(levelsWith('C.')).toEqual([
    { first: 'A.', place: 3 },
    { first: 'I.', place: 100 },
  ]);
  expect(['-', '+', '', '•'].flatMap(levelsWith)).toEqual([]);
});

it('goes on from a number that was written, and a bullet uses up none', () => {
  const list = marksOf(levelOf('1.'));
  expect([undefined, '-', undefined, '5.', undefined, '1.', undefined].map((own) => list.next(own))).toEqual([
    ...['1.', '-', '2.', '5.', '6.', '1.', '2.'],
  ]);
});
