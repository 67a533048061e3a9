import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDate } from '../civil/testing.js';
import { formatDay, formatLong, formatMonth, formatShort, PRINTED_BLANK } from './format.js';
import { parsePartialDate } from './parse.js';
import type { PartialDate } from './partial-date.js';

it('pads days below 10 and months 1 and 2 only', () => {
  expect([1, 9, 10, 31].map(formatDay)).toEqual(['01', '09', '10', '31']);
  expect([1, 2, 3, 9, 10, 12].map(formatMonth)).toEqual(['01', '02', '3', '9', '10', '12']);
});

it.each<[PartialDate, string]>([
  [{ day: 8, month: 1, year: 2018 }, '08/01/2018'],
  [{ day: 15, month: 3, year: 2019 }, '15/3/2019'],
  [{ day: 3, month: 6, year: 2022 }, '03/6/2022'],
  [{ month: 6, year: 2023 }, '_/6/2023'],
  [{ year: 2024 }, '_/_/2024'],
  [{ day: 15, month: 8 }, '15/8'],
  [{ month: 8 }, '_/8/_'],
  [{}, '_/_/_'],
])('%o is %s', (date, text) => {
  expect(formatShort(date)).toBe(text);
});

it('writes the long form with blanks for what is missing', () => {
  expect(formatLong({ day: 5, month: 1, year: 2020 })).toBe('ngày 05 tháng 01 năm 2020');
  expect(formatLong({ day: 29, month: 6, year: 2019 })).toBe('ngày 29 tháng 6 năm 2019');
  expect(formatLong({ month: 6, year: 2023 })).toBe(`ngày ${PRINTED_BLANK} tháng 6 năm 2023`);
  expect(formatLong({ year: 2023 }, '...')).toBe('ngày ... tháng ... năm 2023');
});

it('reads back the short form, blanks included', () => {
  fc.assert(
    fc.property(anyDate(), fc.subarray(['day', 'month', 'year'] as const), (date, kept) => {
      const partial = Object.fromEntries(kept.map((part) => [part, date[part]]));
      expect(parsePartialDate(formatShort(partial))).toEqual({ ok: true, date: partial });
    }),
  );
});
