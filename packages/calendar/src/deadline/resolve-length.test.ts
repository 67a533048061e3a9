import { expect, it } from 'vitest';
import { iso } from '../civil/testing.js';
import type { Anchor, LengthDeadline } from './deadline.js';
import type { DeadlineContext } from './resolution.js';
import { resolveLength } from './resolve-length.js';

function length(count: number, unit: LengthDeadline['unit'], anchor?: Anchor): LengthDeadline {
  return { kind: 'length', count, unit, ...(anchor && { anchor }) };
}

const firstOfJune: Anchor = { kind: 'date', date: { day: 1, month: 6, year: 2026 } };

it('counts working days from a date', () => {
  expect(resolveLength(length(5, 'working-day', firstOfJune), {})).toEqual({
    kind: 'dated',
    start: iso('2026-06-02'),
    due: iso('2026-06-08'),
    dues: [],
    occurrences: [],
    notes: [],
  });
});

it('begins a term of working days on a working day', () => {
  const friday: Anchor = { kind: 'date', date: { day: 5, month: 6, year: 2026 } };
  expect(resolveLength(length(1, 'working-day', friday), {})).toMatchObject({
    start: iso('2026-06-08'),
    due: iso('2026-06-08'),
  });
  expect(resolveLength(length(1, 'week', friday), {})).toMatchObject({ start: iso('2026-06-06') });
});

it('moves an end on a day off and says so', () => {
  const result = resolveLength(length(2, 'week', { kind: 'reference', name: 'NV-7' }), {
    anchorDates: new Map([['NV-7', iso('2026-08-19')]]),
  });
  expect(result.due).toEqual(iso('2026-09-03'));
  expect(result.notes).toMatchObject([
    { code: 'moved-to-working-day', from: iso('2026-09-02'), to: iso('2026-09-03'), dayOff: { code: 'national-day' } },
  ]);
});

it('says that the year is not announced where that matters', () => {
  const result = resolveLength(length(10, 'working-day', { kind: 'this-document' }), {
    documentDate: { day: 20, month: 1, year: 2028 },
  });
  expect(result.notes).toEqual([{ code: 'calendar-unannounced', year: 2028, status: 'unannounced' }]);
});

it('takes the year of its date from the context', () => {
  const result = resolveLength(length(30, 'day', { kind: 'date', date: { day: 1, month: 6 } }), {
    period: { from: 2026, to: 2026 },
  });
  expect(result.due).toEqual(iso('2026-07-01'));
  expect(result.notes).toEqual([{ code: 'year-from-period', year: 2026 }]);
});

it.each<[Anchor | undefined, DeadlineContext, string]>([
  [undefined, {}, 'anchor-missing'],
  [
    { kind: 'event', text: 'có bộ chỉ số mới' },
    { anchorDates: new Map([['NV-7', iso('2026-06-01')]]) },
    'event-undated',
  ],
  [{ kind: 'reference', name: 'NV-7' }, {}, 'reference-undated'],
  [{ kind: 'this-document' }, {}, 'document-undated'],
  [{ kind: 'this-document' }, { documentDate: { month: 6, year: 2026 } }, 'document-undated'],
  [{ kind: 'this-document' }, { documentDate: { day: 31, month: 6, year: 2026 } }, 'impossible-date'],
  [{ kind: 'date', date: { month: 6, year: 2026 } }, {}, 'anchor-missing'],
  [{ kind: 'date', date: { day: 31, month: 6, year: 2026 } }, {}, 'impossible-date'],
  [{ kind: 'date', date: { day: 1, month: 6 } }, {}, 'year-unknown'],
])('has no end after %o with %o: %s', (anchor, context, reason) => {
  const result = resolveLength(length(10, 'day', anchor), context);
  expect(result).toMatchObject({ kind: 'open', reason });
  expect(result.due).toBeUndefined();
});

it.each([0, 1.5, 999_999])('refuses a length of %d days', (count) => {
  expect(resolveLength(length(count, 'day', firstOfJune), {})).toMatchObject({
    kind: 'open',
    reason: 'invalid-length',
  });
});
