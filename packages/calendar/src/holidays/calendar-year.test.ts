import { expect, it } from 'vitest';
import { calendarYear, holidays } from './calendar-year.js';

it('says how much of the year is known', () => {
  expect(holidays(2026).status).toBe('announced');
  expect(holidays(2027).status).toBe('announced');
  expect(holidays(2028).status).toBe('unannounced');
  expect(holidays(2010)).toEqual({ year: 2010, status: 'unknown', days: [], worked: [] });
});

it('names each day in both languages and its source', () => {
  const hungKings = holidays(2026).days.find((day) => day.kind === 'holiday' && day.code === 'hung-kings');
  expect(hungKings).toMatchObject({
    date: { year: 2026, month: 4, day: 26 },
    nameVi: 'Ngày Giỗ Tổ Hùng Vương',
    nameEn: "Hùng Kings' Commemoration Day",
    source: { text: 'Bộ luật Lao động 45/2019/QH14, điều 112 khoản 1 điểm e', certainty: 'cited' },
    provisional: false,
  });
});

it('gives a make-up and a swap their own source', () => {
  const sources = holidays(2026).days.flatMap((day) => (day.kind === 'holiday' ? [] : [[day.kind, day.source.text]]));
  expect(sources).toEqual([
    ['swapped', 'Công văn 12729/VPCP-KGVX'],
    ['make-up', 'Bộ luật Lao động 45/2019/QH14, điều 111 khoản 3'],
    ['swapped', 'Thông báo 9441/TB-BNV'],
  ]);
  expect(holidays(2026).days.every((day) => day.nameVi !== '' && day.nameEn !== '')).toBe(true);
});

it('lists a Saturday worked in the year in which it falls', () => {
  expect(holidays(2018).worked).toEqual([]);
  expect(holidays(2019).worked).toEqual([
    { year: 2019, month: 1, day: 5 },
    { year: 2019, month: 5, day: 4 },
  ]);
});

it('computes a year once', () => {
  expect(calendarYear(2031)).toBe(calendarYear(2031));
  expect(holidays(2031).days).toBe(holidays(2031).days);
});
