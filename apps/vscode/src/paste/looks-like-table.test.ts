import { expect, it } from 'vitest';
import { looksLikeTable } from './looks-like-table.js';

it.each([
  ['<html><body><TABLE border=0><tr>', '', true],
  [undefined, 'Rà soát\tSNV\t30/6/2026\n', true],
  ['<p>Một đoạn.</p>', 'Một đoạn.', false],
  ['<p>table of</p>', '\tthụt đầu dòng', false],
  [undefined, undefined, false],
])('%s, %s', (html, text, expected) => {
  expect(looksLikeTable(html, text)).toBe(expected);
});
