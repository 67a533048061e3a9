import { expect, test } from 'vitest';
import { deadlinesOf } from './deadlines.js';
import { namesOf } from './names.js';
import { planOf, task } from './testing/index.js';

const names = namesOf(planOf([]));

test('the days of a task and of its milestones are counted from one, each by itself', () => {
  const found = deadlinesOf(
    task('NV-1', 'Rà soát', {
      due: { text: '30/6/2026, 30/9/2026', dueDate: '2026-09-30', dues: ['2026-06-30', '2026-09-30'] },
      properties: [{ key: 'milestone', due: { text: '31/7/2026', dueDate: '2026-07-31' } }],
    }),
    names,
  );
  expect(found.map(({ kind, place, date }) => [kind, place, date])).toEqual([
    ['due', 1, '2026-06-30'],
    ['due', 2, '2026-09-30'],
    ['milestone', 1, '2026-07-31'],
  ]);
});

test('a deadline that no day follows from has none', () => {
  expect(deadlinesOf(task('NV-1', 'Rà soát', { due: { text: 'thường xuyên' } }), names)).toEqual([]);
});
