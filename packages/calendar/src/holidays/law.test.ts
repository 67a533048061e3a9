import { expect, it } from 'vitest';
import { HOLIDAY_LAWS, makeUpSource } from './law.js';

function lawsOf(year: number): string[] {
  return HOLIDAY_LAWS.filter((law) => law.fromYear <= year && year <= (law.toYear ?? year))
    .map((law) => law.code)
    .sort();
}

const of2012 = ['hung-kings', 'labour-day', 'national-day', 'new-year', 'tet', 'victory-day'];
const of2019 = [...of2012, 'second-national-day'].sort();

it.each([
  [2013, []],
  [2014, of2012],
  [2020, of2012],
  [2021, of2019],
  [2025, of2019],
  [2026, [...of2019, 'culture-day'].sort()],
])('in %i each holiday stands in one law', (year, codes) => {
  expect(lawsOf(year)).toEqual(codes);
});

it('marks what was written from memory', () => {
  expect(HOLIDAY_LAWS.filter((law) => law.source.certainty === 'from-memory').every((law) => law.toYear === 2020)).toBe(
    true,
  );
  expect(makeUpSource(2020).certainty).toBe('from-memory');
  expect(makeUpSource(2021).certainty).toBe('cited');
});

it('does not make up the Day of Culture', () => {
  expect(HOLIDAY_LAWS.filter((law) => !law.madeUp).map((law) => law.code)).toEqual(['culture-day']);
});
