import { expect, it } from 'vitest';
import { cellValueWords } from './cell-value.js';

it.each<[Parameters<typeof cellValueWords>[0], string | undefined, string]>([
  [null, undefined, ''],
  ['  hai\r\ndòng ', undefined, 'hai\ndòng'],
  [12, undefined, '12'],
  [0.1 + 0.2, undefined, '0,3'],
  [92.51, '0.00', '92,51'],
  [0.6, '0%', '60%'],
  [0.945, '0.0%', '94,5%'],
  [0.07, '0.00\\%', '0,07'],
  [0.5, '0.0" % kế hoạch"', '0,5'],
  [new Date(Date.UTC(2026, 5, 30)), 'dd/mm/yyyy', '30/6/2026'],
])('%j with the format %s reads %s', (value, format, words) => {
  expect(cellValueWords(value, format)).toBe(words);
});
