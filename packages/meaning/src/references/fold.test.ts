import { expect, it } from 'vitest';
import { foldName } from './fold.js';

it.each([
  ['NC₁', 'NC1'],
  ['HÒA', 'HOÀ'],
  ['Thủy', 'Thuỷ'],
  ['SỞ'.normalize('NFD'), 'SỞ'],
])('%s and %s are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

it.each([
  ['SƠN-HÀ', 'SƠN-HẠ'],
  ['NV-1', 'NV-2'],
  ['quý', 'qúy'.normalize('NFC').replace('úy', 'uy')],
  ['snv', 'SNV'],
])('%s and %s are two', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});
