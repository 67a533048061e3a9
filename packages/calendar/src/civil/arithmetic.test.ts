import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayNumber,
  daysBetween,
  fromDayNumber,
  laterOf,
} from './arithmetic.js';
import { isValidDate } from './date.js';
import { formatIso } from './iso.js';
import { anyDate, iso } from './testing.js';

it.each([
  ['2000-01-01', 2451545],
  ['1970-01-01', 2440588],
  ['1900-03-01', 2415080],
  ['0001-01-01', 1721426],
])('%s is Julian day %i', (text, number) => {
  expect(dayNumber(iso(text))).toBe(number);
  expect(formatIso(fromDayNumber(number))).toBe(text);
});

describe('laws', () => {
  it('a day number and its date are one', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        expect(fromDayNumber(dayNumber(date))).toEqual(date);
      }),
    );
  });

  it('day numbers agree with the proleptic calendar of the platform', () => {
    fc.assert(
      fc.property(anyDate('0100-01-01'), ({ year, month, day }) => {
        expect(dayNumber({ year, month, day }) - 2440588).toBe(Date.UTC(year, month - 1, day) / 86400000);
      }),
    );
  });

  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(anyDate('1000-01-01', '3000-12-31'), fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        const later = addDays(date, days);
        expect(isValidDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(Math.sign(compareDates(later, date))).toBe(Math.sign(days));
      }),
    );
  });

  it('adding months keeps the day or takes the last one of the month', () => {
    fc.assert(
      fc.property(anyDate('1000-01-01', '3000-12-31'), fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        expect(isValidDate(later)).toBe(true);
        expect(later.year * 12 + later.month).toBe(date.year * 12 + date.month + months);
        if (later.day !== date.day) expect(addDays(later, 1).day).toBe(1);
      }),
    );
  });
});

it.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2023-01-15', -1, '2022-12-15'],
  ['2023-03-31', -13, '2022-02-28'],
])('%s and %i months: %s', (from, months, to) => {
  expect(formatIso(addMonths(iso(from), months))).toBe(to);
});

it('a year from 29 February ends on 28 February', () => {
  expect(formatIso(addYears(iso('2024-02-29'), 1))).toBe('2025-02-28');
  expect(formatIso(addYears(iso('2024-02-29'), 4))).toBe('2028-02-29');
});

it('picks the later day', () => {
  expect(laterOf(iso('2024-01-02'), iso('2023-12-31'))).toEqual(iso('2024-01-02'));
  expect(laterOf(iso('2023-12-31'), iso('2024-01-02'))).toEqual(iso('2024-01-02'));
});
