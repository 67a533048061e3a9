import { describe, expect, it } from 'vitest';
import { formatIso } from '../civil/iso.js';
import { iso } from '../civil/testing.js';
import type { Bound, Point } from './deadline.js';
import type { DeadlineContext } from './resolution.js';
import { resolvePoints, resolveSpan } from './resolve-points.js';

const plan2026: DeadlineContext = { period: { from: 2026, to: 2026 } };

function date(day: number, month: number, year?: number): Point {
  return { kind: 'date', date: { day, month, ...(year !== undefined && { year }) } };
}

describe('the written forms', () => {
  it.each<[string, Bound | undefined, Point, string]>([
    ['trước ngày 30/8/2024', 'before', date(30, 8, 2024), '2024-08-29'],
    ['chậm nhất ngày 30/9/2026', 'by', date(30, 9, 2026), '2026-09-30'],
    ['đến hết ngày 31/10/2026', 'until', date(31, 10, 2026), '2026-10-31'],
    ['đến 31/12/2026', 'to', date(31, 12, 2026), '2026-12-31'],
    ['30/6/2026', undefined, date(30, 6, 2026), '2026-06-30'],
    ['trước ngày 15/8', 'before', date(15, 8), '2026-08-14'],
    ['trong tháng 9/2026', 'within', { kind: 'month', month: 9, year: 2026 }, '2026-09-30'],
    ['trước tháng 9/2026', 'before', { kind: 'month', month: 9, year: 2026 }, '2026-08-31'],
    ['quý III', undefined, { kind: 'quarter', quarter: 3 }, '2026-09-30'],
    ['6 tháng cuối năm 2026', undefined, { kind: 'half-year', half: 2, year: 2026 }, '2026-12-31'],
    ['giữa tháng 10/2026', undefined, { kind: 'month', month: 10, year: 2026, part: 'middle' }, '2026-10-20'],
    ['đầu năm 2027', undefined, { kind: 'year', year: 2027, part: 'early' }, '2027-03-31'],
    ['giữa năm 2026', undefined, { kind: 'year', year: 2026, part: 'middle' }, '2026-06-30'],
    ['trước cuối năm 2026', 'before', { kind: 'year', year: 2026, part: 'late' }, '2026-12-30'],
    ['trước giữa tháng 9/2026', 'before', { kind: 'month', month: 9, year: 2026, part: 'middle' }, '2026-09-14'],
    ['tuần cuối tháng 9/2026', undefined, { kind: 'week', week: 0, month: 9, year: 2026 }, '2026-09-30'],
    ['nửa đầu tháng 02/2026', undefined, { kind: 'half-month', half: 1, month: 2, year: 2026 }, '2026-02-15'],
    ['trong năm', 'within', { kind: 'year' }, '2026-12-31'],
    ['_/6/2026', undefined, { kind: 'date', date: { month: 6, year: 2026 } }, '2026-06-30'],
  ])('%s', (_, bound, point, due) => {
    const result = resolvePoints({ kind: 'points', points: [point], ...(bound && { bound }) }, plan2026);
    expect(result.kind).toBe('dated');
    expect(result.due && formatIso(result.due)).toBe(due);
  });
});

it('keeps a named date on a day off, with a note', () => {
  const result = resolvePoints({ kind: 'points', points: [date(2, 9, 2026)] }, {});
  expect(result.due).toEqual(iso('2026-09-02'));
  expect(result.notes).toMatchObject([{ code: 'due-on-day-off', lastWorkingDay: iso('2026-08-28'), exact: true }]);
});

it('tells the end of a period on a day off from a day that the author named', () => {
  const result = resolvePoints({ kind: 'points', points: [{ kind: 'month', month: 5, year: 2026 }] }, {});
  expect(result).toMatchObject({ start: iso('2026-05-01'), due: iso('2026-05-31') });
  expect(result.notes).toMatchObject([{ code: 'due-on-day-off', lastWorkingDay: iso('2026-05-29'), exact: false }]);
});

it('is due on the latest of several points and keeps them all in order', () => {
  const points = [date(30, 9), date(30, 6), date(31, 2)];
  const result = resolvePoints({ kind: 'points', points }, plan2026);
  expect(result.due).toEqual(iso('2026-09-30'));
  expect(result.dues).toEqual([{ due: iso('2026-09-30') }, { due: iso('2026-06-30') }, { reason: 'impossible-date' }]);
  expect(result.notes).toEqual([{ code: 'year-from-period', year: 2026 }]);
});

it('gives the reason where no point has a day', () => {
  expect(resolvePoints({ kind: 'points', points: [date(15, 8)] }, {})).toEqual({
    kind: 'open',
    dues: [{ reason: 'year-unknown' }],
    occurrences: [],
    reason: 'year-unknown',
    notes: [{ code: 'year-unknown' }],
  });
  expect(resolvePoints({ kind: 'points', points: [] }, {})).toMatchObject({ kind: 'open', reason: 'undated' });
});

describe('spans', () => {
  const year = (value: number): Point => ({ kind: 'year', year: value });

  it('run from the first day of one point to the last of the other', () => {
    expect(resolveSpan({ kind: 'span', from: year(2026), to: year(2030) }, {})).toMatchObject({
      kind: 'dated',
      start: iso('2026-01-01'),
      due: iso('2030-12-31'),
    });
  });

  it('may have no end', () => {
    const result = resolveSpan({ kind: 'span', from: date(1, 7, 2024) }, {});
    expect(result).toMatchObject({ kind: 'open', start: iso('2024-07-01'), reason: 'no-end' });
    expect(result.due).toBeUndefined();
  });

  it('say when they end before they begin', () => {
    const result = resolveSpan({ kind: 'span', from: year(2030), to: year(2026) }, {});
    expect(result.notes).toContainEqual({
      code: 'span-reversed',
      start: iso('2030-01-01'),
      due: iso('2026-12-31'),
    });
  });

  it('keep the end where the beginning has no year', () => {
    expect(resolveSpan({ kind: 'span', from: date(15, 6), to: date(30, 9, 2026) }, {})).toEqual({
      kind: 'dated',
      due: iso('2026-09-30'),
      dues: [],
      occurrences: [],
      notes: [{ code: 'year-unknown' }],
    });
  });
});
