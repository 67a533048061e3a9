import { expect, it } from 'vitest';
import { parsePartialDate } from './parse.js';

it.each([
  ['15/3/2019', { day: 15, month: 3, year: 2019 }],
  ['03/06/2022', { day: 3, month: 6, year: 2022 }],
  ['_/6/2023', { month: 6, year: 2023 }],
  ['_/_/2024', { year: 2024 }],
  ['15/3/_', { day: 15, month: 3 }],
  ['_/_/_', {}],
  ['15/8', { day: 15, month: 8 }],
  ['29/2', { day: 29, month: 2 }],
  ['2020-03-05', { day: 5, month: 3, year: 2020 }],
  ['29/02/2024', { day: 29, month: 2, year: 2024 }],
])('%s', (text, date) => {
  expect(parsePartialDate(text)).toEqual({ ok: true, date });
});

it.each([
  ['31/02/2023', { code: 'impossible-day', day: 31, lastDay: 28 }],
  ['31/4', { code: 'impossible-day', day: 31, lastDay: 30 }],
  ['30/13/2024', { code: 'impossible-month', month: 13 }],
  ['2024-00-10', { code: 'impossible-month', month: 0 }],
  ['01/01/0000', { code: 'impossible-year', year: 0 }],
  ['15/3/19', { code: 'not-a-date', text: '15/3/19' }],
  ['2024-1-1', { code: 'not-a-date', text: '2024-1-1' }],
  ['6/2023', { code: 'not-a-date', text: '6/2023' }],
  ['hôm nay', { code: 'not-a-date', text: 'hôm nay' }],
  ['', { code: 'not-a-date', text: '' }],
])('%j is refused', (text, error) => {
  expect(parsePartialDate(text)).toEqual({ ok: false, ...error });
});
