import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nd30 } from '../profile/index.js';
import { balanceLines } from './balance.js';
import { measureLines } from './measure.js';

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
