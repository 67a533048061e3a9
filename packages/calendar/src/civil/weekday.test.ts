import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from './arithmetic.js';
import { anyDate, iso } from './testing.js';
import { isWeekend, weekday, weekdayName } from './weekday.js';

it.each([
  ['2025-05-02', 5, 'thứ Sáu'],
  ['2025-04-26', 6, 'thứ Bảy'],
  ['2026-04-26', 7, 'Chủ nhật'],
  ['2026-04-27', 1, 'thứ Hai'],
])('%s is day %i, %s', (text, number, name) => {
  expect(weekday(iso(text))).toBe(number);
  expect(weekdayName(iso(text))).toBe(name);
  expect(isWeekend(iso(text))).toBe(number >= 6);
});

it('each day is followed by the next of seven', () => {
  fc.assert(
    fc.property(anyDate('0001-01-01', '9999-12-30'), (date) => {
      expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
    }),
  );
});
