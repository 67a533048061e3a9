import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nd30 } from '../profile/index.js';
import { balancedMeasure, balanceLines } from './balance.js';
import { measureLines, measureText } from './measure.js';

test('a name that needs two lines gets two of about the same length', () => {
  const subject = 'Khắc phục tồn tại, hạn chế trong thực hiện cải cách hành chính';
  expect(balanceLines(subject, { size: 14, bold: true }, 300)).toEqual([
    'Khắc phục tồn tại, hạn chế trong',
    'thực hiện cải cách hành chính',
  ]);
  expect(balanceLines('SỞ NỘI VỤ', { size: 13, bold: true }, 184)).toEqual(['SỞ NỘI VỤ']);
  expect(balanceLines('', { size: 13 }, 184)).toEqual(['']);
});

test('a phrase stays on one line', () => {
  const { unbroken } = nd30.texts;
  expect(balanceLines('ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH', { size: 13 }, 184, unbroken)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH HÀ TĨNH',
  ]);
});

test('the words stay, and so does the number of lines', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'Ư', 'm', 'đ'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const lines = balanceLines(text, { size: 14 }, 120);
      expect(lines.join(' ')).toBe(text);
      expect(lines).toHaveLength(measureLines(text, { size: 14 }, 120).count);
    }),
  );
});

const title = 'Họp góp ý dự thảo Quy chế phối hợp khắc phục tồn tại, hạn chế về cải cách hành chính';
const bold = { size: 14, bold: true };

test('a title breaks into equally long lines at the width that it is given', () => {
  const free = measureLines(title, bold, 468);
  const width = balancedMeasure(title, bold, 468, []);
  expect(measureLines(title, bold, width).count).toBe(free.count);
  expect(width).toBeLessThan(free.longest * 0.75);
});

test('no phrase that belongs together is cut, whatever its case', () => {
  const firstLine = (unbroken: string[]) => {
    const width = balancedMeasure(title, bold, 468, unbroken);
    const words = title.split(' ');
    const fits = words.findIndex((_, at) => measureText(words.slice(0, at + 1).join(' '), bold) > width);
    return words.slice(0, fits).join(' ');
  };
  expect(firstLine([])).toMatch(/khắc$/);
  expect(firstLine(['KHẮC PHỤC'])).toMatch(/khắc phục$/);
});
