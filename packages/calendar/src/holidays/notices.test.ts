import { describe, expect, it } from 'vitest';
import { compareDates } from '../civil/arithmetic.js';
import { isValidDate } from '../civil/date.js';
import { isWeekend, SATURDAY, weekday } from '../civil/weekday.js';
import { NOTICES } from './notices.js';

it('has every year from the first to the last', () => {
  const first = NOTICES[0]?.year ?? 0;
  expect(NOTICES.map((notice) => notice.year)).toEqual(NOTICES.map((_, index) => first + index));
});

describe.each(NOTICES)('the notice for $year', ({ year, tet, secondNationalDay, swaps }) => {
  it('begins and ends Tết on weekdays', () => {
    expect([tet.from, tet.to].every((day) => isValidDate(day) && !isWeekend(day) && day.year === year)).toBe(true);
    expect(compareDates(tet.from, tet.to)).toBeLessThan(0);
  });

  it('names the second National Day from 2021, beside 2 September', () => {
    expect(secondNationalDay !== undefined).toBe(year >= 2021);
    if (secondNationalDay !== undefined) {
      expect([`${year}-9-1`, `${year}-9-3`]).toContain(Object.values(secondNationalDay.date).join('-'));
    }
  });

  it('swaps weekdays for Saturdays', () => {
    for (const { off, worked } of swaps) {
      expect(isWeekend(off)).toBe(false);
      expect(weekday(worked)).toBe(SATURDAY);
    }
  });

  it('says which rows no one has looked up', () => {
    expect(tet.source.certainty).toBe(year === 2018 || year === 2020 ? 'from-memory' : 'cited');
  });
});
