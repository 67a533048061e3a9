import { expect, test } from 'vitest';
import { cellText } from './text.js';

test.each([
  ['  có khoảng trắng \n', 'có khoảng trắng'],
  ['một\r\nhai\rba', 'một\nhai\nba'],
  ['\u001b[31m\u0000đỏ\ufffe', '[31mđỏ'],
  ['nửa \ud83d, cả \ud83d\ude00', 'nửa , cả 😀'],
  ['_x0041_ và _xyz_', '_x005F_x0041_ và _xyz_'],
])('%j becomes %j', (words, text) => {
  expect(cellText(words)).toBe(text);
});

test('a cut leaves neither half a letter nor half an escape', () => {
  for (let shift = 0; shift < 16; shift += 1) {
    const smile = cellText('x'.repeat(shift) + '😀'.repeat(20_000));
    const coded = cellText('x'.repeat(shift) + '_x0041_'.repeat(6_000));
    expect(smile.length).toBeLessThanOrEqual(32_767);
    expect(smile).not.toMatch(/\p{Surrogate}/u);
    expect(coded.length).toBeLessThanOrEqual(32_767);
    expect(coded.replaceAll(/_x005F_(x0041_)?/g, '')).toMatch(/^x*(x?0{0,2}4?1?) … \(cắt bớt, xem văn bản\)$/);
  }
});
