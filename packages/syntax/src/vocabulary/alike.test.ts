import { describe, expect, it } from 'vitest';
import { isOneSlip, isSameWord, lacksMarks } from './alike.js';

describe('one word in two spellings', () => {
  it.each([
    ['Hòa', 'Hoà'],
    ['đọan', 'đoạn'],
    ['Ủy ban', 'Uỷ ban'],
    ['hạn', 'hạn'.normalize('NFD')],
    ['nhiệm\u200bvụ', 'nhiệmvụ'],
    ['chủ\u00a0trì', 'chủ trì'],
    ['chủ\n  trì', 'chủ trì'],
    ['trưởng', 'truởng'.replace('uở', 'ưở')],
  ])('%j is %j', (a, b) => expect(isSameWord(a, b)).toBe(true));

  it.each([
    ['Sơn Hà', 'Sơn Hạ'],
    ['hằng', 'hạng'],
    ['Tân Hòa', 'Tân Hóa'],
    ['sáu', 'sau'],
    ['HOÀBINH', 'HOABÌNH'],
    ['Đông', 'Dông'],
    ['SNV', 'snv'],
    ['NV-1', 'NV1'],
  ])('%j is not %j', (a, b) => expect(isSameWord(a, b)).toBe(false));
});

it.each([
  ['son ha', 'Sơn Hạ', true],
  ['Sơn Ha', 'Sơn Hạ', true],
  ['duong', 'Đường', true],
  ['Sơn Hà', 'Sơn Hạ', false],
  ['bỏ', 'bổ', false],
  ['mức', 'mục', false],
  ['quá', 'qua', false],
])('%j for %j with marks left out: %j', (written, meant, lacks) => {
  expect(lacksMarks(written, meant)).toBe(lacks);
});

it.each([
  ['taks', 'task', true],
  ['đoạnn', 'đoạn', true],
  ['nhiệ', 'nhiệm', true],
  ['gạn', 'hạn', true],
  ['hàn', 'hạn', false],
  ['NV-2', 'NV-1', false],
  ['SVN', 'SNV', true],
  ['khoản', 'khẩn', false],
  ['một', 'một', false],
])('%j for %j by one slip: %j', (a, b, slip) => {
  expect(isOneSlip(a, b)).toBe(slip);
  expect(isOneSlip(b, a)).toBe(slip);
});
