import { expect, test } from 'vitest';
import { rowHeights, widthsFor } from './row-heights.js';

const heightsOf = (rows: string[][], widths: number[]) =>
  [...rowHeights(rows, widths).values()].map(({ height }) => height);

test('a row is as tall as its tallest cell', () => {
  expect(
    heightsOf(
      [
        ['Mã', 'Nhiệm vụ'],
        ['NV1', 'Rà soát toàn bộ thủ tục hành chính'],
      ],
      [10, 13],
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

test('capitals take more room than figures, by which widths are counted', () => {
  expect(heightsOf([['thủ tục hành chính'], ['THỦ TỤC HÀNH CHÍNH']], [20])).toEqual([15, 30]);
});

test('a column gets wider where the tallest row would cut its words, and only that one', () => {
  const rows = [['chữ '.repeat(500).trim(), 'ngắn']];
  const [long = 0, short] = widthsFor(rows, [20, 12]);
  expect(short).toBe(12);
  expect(long).toBeGreaterThan(20);
  expect(heightsOf(rows, [long, 12])[0]).toBeLessThanOrEqual(409);
});
