import { describe, expect, it } from 'vitest';
import { PartyWords } from './party-words.js';

const parties = new PartyWords([
  { written: 'SƠN-HẠ', words: ['SƠN-HẠ', 'Ủy ban nhân dân xã Sơn Hạ', 'UBND xã Sơn Hạ'] },
  { written: 'TÂN-HÒA', words: ['TÂN-HÒA', 'UBND xã Tân Hòa'] },
  { written: 'TÂN-HÓA', words: ['TÂN-HÓA', 'UBND xã Tân Hóa'] },
]);

describe('the party that words of a table name', () => {
  it.each([
    ['UBND xã Sơn Hạ', 'SƠN-HẠ'],
    ['UBND XÃ SƠN HẠ', 'SƠN-HẠ'],
    ['Uỷ ban nhân dân xã Sơn Hạ', 'SƠN-HẠ'],
    ['UBND\u00a0xã  Sơn\u200b Hạ.', 'SƠN-HẠ'],
    ['UBND xã Sơn Hạ'.normalize('NFD'), 'SƠN-HẠ'],
    ['UBND xã Tân Hoà', 'TÂN-HÒA'],
    ['UBND xã Tân Hoá', 'TÂN-HÓA'],
    ['UBND xã Sơn Hà', undefined],
    ['SƠN-HÀ', undefined],
    ['UBND xa Son Ha', undefined],
    ['UBND xã Tân Hoa', undefined],
  ])('%j: %j', (words, written) => {
    expect(parties.named(words)).toBe(written);
    expect(parties.meant(words)).toEqual(written === undefined ? [] : [written]);
  });
});
