import { expect, test } from 'vitest';
import { changeWords } from './changes.js';
import { namesOf } from './names.js';
import { planOf, task } from './testing/index.js';
import { trackedTasks } from './tracked-tasks.js';

test('what changed is said with the old words first and the new ones after', () => {
  const issued = task('NV-1', 'Rà soát', {
    lead: [{ party: 'SNV' }],
    due: { text: '30/6/2026', dueDate: '2026-06-30' },
  });
  const plan = planOf([issued], {
    current: [
      {
        task: 'NV-1',
        due: { text: '31/10/2026', dueDate: '2026-10-31' },
        properties: [{ key: 'parties', role: 'lead', parties: [{ party: 'STC' }] }],
      },
    ],
  });
  const [tracked] = trackedTasks(plan);
  if (!tracked) throw new Error('A plan of one task has one.');
  expect(changeWords(tracked, namesOf(plan)).split('\n')).toEqual([
    'Thời hạn: 30/6/2026 → 31/10/2026',
    'Chủ trì: Sở Nội vụ → Sở Tài chính',
  ]);
});

test('a task to which nothing happened says nothing', () => {
  const plan = planOf([task('NV-1', 'Rà soát')]);
  const [tracked] = trackedTasks(plan);
  expect(tracked && changeWords(tracked, namesOf(plan))).toBe('');
});
