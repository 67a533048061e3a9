import { expect, test } from 'vitest';
import { rowHeights } from './row-heights.js';

const heightsOf = (rows: string[][], widths: number[]) =>
  [...rowHeights(rows, widths).values()].map(({ height }) => height);

test('a row is as tall as its tallest cell', () => {
  expect(
    heightsOf(
      [
        ['Mã', 'Nhiệm vụ'],
        ['NV1', 'Rà soát toàn bộ thủ tục hành chính'],
      ],
      [10, 12],
    ),
  ).toEqual([15, 45]);
});

test('an empty row keeps one line', () => {
  expect(heightsOf([['', '']], [10, 10])).toEqual([15]);
});

test('a line break in a cell starts a line', () => {
  expect(heightsOf([['Chủ trì\nPhối hợp']], [40])).toEqual([30]);
});

test('a word longer than its column is broken, and the tallest row has an end', () => {
  expect(heightsOf([['a'.repeat(25)], ['chữ '.repeat(5000)]], [10])).toEqual([45, 409]);
});
