import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDates } from '../civil/arithmetic.js';
import { formatIso } from '../civil/iso.js';
import { anyDate, iso } from '../civil/testing.js';
import {
  awaitsNotice,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayFrom,
  workingDayUpTo,
} from './working-day.js';

it.each([
  ['2026-08-22', undefined], // Saturday worked for 31/8
  ['2026-08-23', 'weekend'],
  ['2026-08-31', 'swapped'],
  ['2026-09-01', 'holiday'],
  ['2026-09-03', undefined],
  ['2026-04-26', 'holiday'], // a Sunday
  ['2026-04-27', 'make-up'],
  ['2019-01-05', undefined], // worked for 31/12 of the year before
  ['2018-12-31', 'swapped'],
  ['2023-05-02', 'make-up'],
  ['2023-05-03', 'make-up'],
  ['2026-11-23', undefined], // proposed as a swap, not decided
  ['2026-11-28', 'weekend'],
])('%s: %s', (text, kind) => {
  expect(dayOff(iso(text))?.kind).toBe(kind);
  expect(isWorkingDay(iso(text))).toBe(kind === undefined);
});

it('goes over a holiday with its weekends and swaps', () => {
  expect(formatIso(nextWorkingDay(iso('2026-08-28')))).toBe('2026-09-03');
  expect(formatIso(previousWorkingDay(iso('2026-09-03')))).toBe('2026-08-28');
  expect(formatIso(nextWorkingDay(iso('2026-08-21')))).toBe('2026-08-22');
  expect(formatIso(workingDayFrom(iso('2026-08-29')))).toBe('2026-09-03');
  expect(formatIso(workingDayUpTo(iso('2026-09-02')))).toBe('2026-08-28');
  expect(formatIso(workingDayUpTo(iso('2026-09-03')))).toBe('2026-09-03');
});

it.each([
  ['2026-02-17', false],
  ['2028-01-21', false],
  ['2028-01-22', true],
  ['2028-01-30', true],
  ['2028-01-31', false],
  ['2027-02-04', false],
  ['2028-09-01', true],
  ['2028-09-04', true],
  ['2016-09-01', false], // one National Day then
  ['2010-06-01', true],
  ['2200-06-01', true],
])('%s awaits a notice: %s', (text, awaits) => {
  expect(awaitsNotice(iso(text))).toBe(awaits);
});

it('a provisional day off always awaits a notice, a settled one never does where the year is announced', () => {
  fc.assert(
    fc.property(anyDate('2018-01-01', '2060-12-31'), (date) => {
      if (dayOff(date)?.provisional) expect(awaitsNotice(date)).toBe(true);
      if (date.year <= 2026) expect(awaitsNotice(date)).toBe(false);
    }),
  );
});

it('next and previous working days meet', () => {
  fc.assert(
    fc.property(anyDate('1990-01-01', '2060-12-31'), (date) => {
      const next = nextWorkingDay(date);
      expect(isWorkingDay(next)).toBe(true);
      expect(compareDates(next, date)).toBeGreaterThan(0);
      expect(compareDates(previousWorkingDay(next), date)).toBeLessThanOrEqual(0);
      if (isWorkingDay(date)) expect(previousWorkingDay(next)).toEqual(date);
    }),
  );
});
