import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDates } from '../civil/arithmetic.js';
import { iso } from '../civil/testing.js';
import type { Bound, Deadline, Point } from './deadline.js';
import { resolveDeadline } from './resolve.js';

it.each<[Deadline, string, string]>([
  [{ kind: 'vague', text: 'kịp thời' }, 'none', 'vague'],
  [{ kind: 'undated' }, 'none', 'undated'],
  [{ kind: 'set-by', unit: 'STC' }, 'none', 'set-later'],
  [{ kind: 'ongoing' }, 'open', 'ongoing'],
  [{ kind: 'periodic' }, 'recurring', 'period-not-given'],
  [{ kind: 'right-after', of: { kind: 'event', text: 'có bộ chỉ số mới' } }, 'open', 'event-undated'],
  [{ kind: 'right-after', of: { kind: 'reference', name: 'NV-1' } }, 'open', 'reference-undated'],
])('%o is %s: %s', (deadline, kind, reason) => {
  expect(resolveDeadline(deadline)).toEqual({ kind, dues: [], occurrences: [], reason, notes: [] });
});

it('begins right after a task whose day is known, and has no end', () => {
  const deadline: Deadline = { kind: 'right-after', of: { kind: 'reference', name: 'NV-1' } };
  expect(resolveDeadline(deadline, { anchorDates: new Map([['NV-1', iso('2026-06-01')]]) })).toMatchObject({
    kind: 'open',
    start: iso('2026-06-01'),
    reason: 'no-end',
  });
});

const year = fc.option(fc.integer({ min: 2015, max: 2040 }), { nil: undefined });
const point: fc.Arbitrary<Point> = fc.oneof(
  fc
    .record({ day: fc.integer({ min: 0, max: 32 }), month: fc.integer({ min: 0, max: 13 }), year })
    .map(({ day, month, year: y }) => ({ kind: 'date' as const, date: { day, month, ...(y && { year: y }) } })),
  fc
    .record({ quarter: fc.integer({ min: 0, max: 5 }), year })
    .map(({ quarter, year: y }) => ({ kind: 'quarter' as const, quarter, ...(y && { year: y }) })),
  year.map((y) => ({ kind: 'year' as const, ...(y && { year: y }) })),
);
const points = fc.array(point, { maxLength: 3 });
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc
    .record({ points, bound: fc.constantFrom<Bound>('before', 'by', 'within') })
    .map((rest) => ({ kind: 'points' as const, ...rest })),
  fc.record({ from: point, to: point }).map((rest) => ({ kind: 'span' as const, ...rest })),
  fc
    .record({ count: fc.integer({ min: -1, max: 400 }), unit: fc.constantFrom('day', 'working-day', 'month') })
    .map(({ count, unit }) => ({
      kind: 'length' as const,
      count,
      unit: unit as 'day' | 'working-day' | 'month',
      anchor: { kind: 'this-document' as const },
    })),
  fc.record({ points, every: fc.constantFrom('monthly', 'quarterly', 'weekly') }).map(({ points: list, every }) => ({
    kind: 'recurring' as const,
    every: every as 'monthly' | 'quarterly' | 'weekly',
    points: list,
  })),
);

it('always gives a due date, turns or a reason, and never a reason beside them', () => {
  const documentDate = fc.option(fc.constant({ day: 20, month: 5, year: 2026 }), { nil: undefined });
  fc.assert(
    fc.property(deadline, documentDate, (stated, issued) => {
      const result = resolveDeadline(stated, issued && { documentDate: issued });
      const answered = result.due !== undefined || result.occurrences.length > 0;
      expect(answered).toBe(result.reason === undefined);
      expect(result.kind === 'dated').toBe(result.due !== undefined);
      const reversed = result.notes.some((note) => note.code === 'span-reversed');
      if (result.start && result.due) expect(compareDates(result.start, result.due) > 0).toBe(reversed);
    }),
  );
});
