import { expect, it } from 'vitest';
import { asWrittenIn, inSentence } from './capitals.js';
import { initials, Names } from './names.js';

it.each([
  ['ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN', 'Ủy ban nhân dân tỉnh Trà Sơn'],
  ['UBND XÃ SƠN HẠ', 'UBND xã Sơn Hạ'],
  ['SỞ NỘI VỤ', 'Sở Nội vụ'],
  ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
  ['CHÁNH VĂN PHÒNG', 'Chánh Văn phòng'],
])('%s is %s in a sentence', (name, expected) => {
  expect(inSentence(name)).toBe(expected);
});

it('the capitals of the text itself count more', () => {
  expect(asWrittenIn('Phòng Văn hóa - Xã hội rà soát.', 'PHÒNG VĂN HÓA - XÃ HỘI')).toBe('Phòng Văn hóa - Xã hội');
  expect(asWrittenIn('SỞ NỘI VỤ', 'SỞ NỘI VỤ')).toBeUndefined();
});

it('names are short, begin with a letter, and are given once', () => {
  const names = new Names();
  expect(
    ['Sở Nội vụ', 'Sở Nông vụ', 'Ủy ban nhân dân tỉnh', '12 xã'].map((title) => names.give(initials(title))),
  ).toEqual(['SNV', 'SNV-2', 'UBNDT', 'X-1X']);
});
