import { expect, it } from 'vitest';
import { calendarStatus, dayOff, formatIso, formatShort, holidays, parseIso, resolveDeadline } from './index.js';

it('answers through the front door for a plan of 2026', () => {
  const result = resolveDeadline(
    { kind: 'points', bound: 'before', points: [{ kind: 'date', date: { day: 3, month: 9 } }] },
    { period: { from: 2026, to: 2026 } },
  );
  const due = result.due;
  expect(due && formatIso(due)).toBe('2026-09-02');
  expect(due && formatShort(due)).toBe('02/9/2026');
  expect(due && dayOff(due)).toMatchObject({ kind: 'holiday', code: 'national-day' });
  expect(result.notes.map((note) => note.code)).toEqual(['year-from-period', 'due-on-day-off']);
});

it('gives plain data that survives JSON', () => {
  const year = holidays(2027);
  expect(JSON.parse(JSON.stringify(year))).toEqual(year);
  expect(calendarStatus(year.year)).toBe(year.status);
  expect(parseIso('2027-02-06')).toEqual({ year: 2027, month: 2, day: 6 });
});
