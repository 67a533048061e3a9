import { describe, expect, it } from 'vitest';
import { addDays, compareDates } from '../civil/arithmetic.js';
import { formatIso } from '../civil/iso.js';
import { isWeekend } from '../civil/weekday.js';
import { LAST_LUNAR_YEAR } from '../lunar/lunar-year.js';
import type { MakeUpDay } from './day-off.js';
import { listedDays } from './holiday-year.js';
import { TET_DAYS } from './law.js';
import { NOTICES } from './notices.js';

function makeUps(year: number, provisional = false): string[] {
  return listedDays(year)
    .filter((day): day is MakeUpDay => day.kind === 'make-up' && day.provisional === provisional)
    .filter((day) => day.holiday.code !== 'tet')
    .map((day) => `${formatIso(day.holiday.date).slice(5)} -> ${formatIso(day.date).slice(5)}`);
}

it.each([
  [2018, ['09-02 -> 09-03']],
  [2019, ['04-14 -> 04-15']],
  [2020, []],
  [2021, ['05-01 -> 05-03']],
  [2022, ['01-01 -> 01-03', '04-10 -> 04-11', '04-30 -> 05-02', '05-01 -> 05-03']],
  [2023, ['01-01 -> 01-02', '04-29 -> 05-02', '04-30 -> 05-03', '09-02 -> 09-04']],
  [2024, []],
  [2025, []],
  [2026, ['04-26 -> 04-27']],
  [2027, ['05-01 -> 05-03']],
  [2028, ['01-01 -> 01-03', '04-30 -> 05-02', '09-02 -> 09-04']],
  [2029, ['09-02 -> 09-03']],
])('%i makes up %j', (year, expected) => {
  expect(makeUps(year)).toEqual(expected);
});

it('makes up a provisional second National Day after the make-ups that are certain', () => {
  expect(makeUps(2029, true)).toEqual(['09-01 -> 09-04']);
});

describe('the days off of civil servants on weekdays', () => {
  // Put together by hand from the law, the make-up rule and the notices.
  it.each([
    [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03'],
    [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'],
    [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'],
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
    [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'],
  ])('%i', (year, expected) => {
    const days = listedDays(year).filter((day) => !isWeekend(day.date));
    expect(days.map((day) => formatIso(day.date).slice(5)).join(' ')).toBe(expected);
    expect(days.some((day) => day.provisional)).toBe(false);
  });
});

it.each(NOTICES)('Tết of $year fills the announced block', ({ year, tet }) => {
  const listed = new Set(listedDays(year).map((day) => formatIso(day.date)));
  for (let day = tet.from; compareDates(day, tet.to) <= 0; day = addDays(day, 1)) {
    expect(listed.has(formatIso(day)) || isWeekend(day)).toBe(true);
  }
  const after = addDays(tet.to, 1);
  expect(listed.has(formatIso(after))).toBe(false);
});

it.each([2029, 2030])('does not make up 24 November %i', (year) => {
  const culture = listedDays(year).find((day) => day.kind === 'holiday' && day.code === 'culture-day');
  expect(culture && isWeekend(culture.date)).toBe(true);
  expect(listedDays(year).some((day) => day.date.month === 11 && !isWeekend(day.date))).toBe(false);
});

it('has the Day of Culture from 2026', () => {
  expect(listedDays(2025).some((day) => day.date.month === 11)).toBe(false);
  expect(listedDays(2026).some((day) => day.date.month === 11)).toBe(true);
});

it('marks as provisional exactly what a notice would fix', () => {
  const provisional = listedDays(2028).filter((day) => day.provisional);
  expect(provisional.map((day) => formatIso(day.date).slice(5))).toEqual(
    '01-24 01-25 01-26 01-27 01-28 09-01'.split(' '),
  );
});

it('never lists a day twice, nor a make-up on a weekend', () => {
  for (let year = 2014; year <= LAST_LUNAR_YEAR; year += 1) {
    const days = listedDays(year);
    expect(new Set(days.map((day) => formatIso(day.date))).size).toBe(days.length);
    expect(days.some((day) => day.kind !== 'holiday' && isWeekend(day.date))).toBe(false);
    expect(days.filter((day) => day.kind === 'holiday' && day.code === 'tet')).toHaveLength(TET_DAYS);
  }
});
