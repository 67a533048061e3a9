import { expect, it } from 'vitest';
import { isWeekend } from '../civil/weekday.js';
import { NOTICES } from './notices.js';
import { provisionalSecondNationalDay, provisionalTetStart } from './provisional.js';

it.each(NOTICES)('the rule for Tết gives what was announced for $year', ({ year, tet }) => {
  expect(provisionalTetStart(year)).toEqual(tet.from);
});

it.each(NOTICES.filter((notice) => notice.secondNationalDay !== undefined))(
  'the rule for the second National Day gives what was announced for $year',
  ({ year, secondNationalDay }) => {
    expect(provisionalSecondNationalDay(year, isWeekend)).toEqual(secondNationalDay?.date);
  },
);

it('leaves the make-up of a Sunday 2 September where it is', () => {
  const isOff = (date: { day: number }) => date.day !== 4;
  expect(provisionalSecondNationalDay(2029, isOff)).toEqual({ year: 2029, month: 9, day: 1 });
});

it('has no Tết where there is no lunar calendar', () => {
  expect(provisionalTetStart(2200)).toBeUndefined();
});
