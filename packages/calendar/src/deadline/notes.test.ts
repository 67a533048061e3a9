import { expect, it } from 'vitest';
import { iso } from '../civil/testing.js';
import { calendarNote, namedDayNotes, withoutRepeats } from './notes.js';

it('says nothing of a working day', () => {
  expect(namedDayNotes(iso('2026-06-30'), true)).toEqual([]);
});

it('names the last working day before a day off', () => {
  expect(namedDayNotes(iso('2026-09-02'), true)).toMatchObject([
    { code: 'due-on-day-off', due: iso('2026-09-02'), lastWorkingDay: iso('2026-08-28'), exact: true },
  ]);
});

it('says that the days off of a year are not announced, where that matters', () => {
  expect(namedDayNotes(iso('2028-01-26'), true).map((note) => note.code)).toEqual([
    'due-on-day-off',
    'calendar-unannounced',
  ]);
  expect(namedDayNotes(iso('2027-06-30'), true)).toEqual([]);
  expect(calendarNote(2028)).toEqual({ code: 'calendar-unannounced', year: 2028, status: 'unannounced' });
  expect(calendarNote(2010)).toEqual({ code: 'calendar-unannounced', year: 2010, status: 'unknown' });
});

it('keeps each note once', () => {
  const note = { code: 'year-from-period', year: 2026 } as const;
  expect(withoutRepeats([note, { code: 'year-unknown' }, { ...note }])).toEqual([note, { code: 'year-unknown' }]);
});
