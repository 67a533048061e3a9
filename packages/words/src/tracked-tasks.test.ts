import type { Task } from '@rplan/model';
import { expect, test } from 'vitest';
import { planOf, task } from './testing/index.js';
import { trackedTasks } from './tracked-tasks.js';

const issued: Task = task('NV-1', 'Rà soát', {
  lead: [{ party: 'SNV' }],
  support: [{ party: 'STC' }],
  due: { text: 'trong quý III', dueDate: '2026-09-30' },
  properties: [
    { key: 'texts', field: 'deliverable', texts: [[{ type: 'text', text: 'Báo cáo' }]] },
    { key: 'texts', field: 'remark', texts: [[{ type: 'text', text: 'Làm trước' }]] },
  ],
});

test('a task to which nothing happened stands as issued', () => {
  expect(trackedTasks(planOf([issued]))).toEqual([{ issued, now: issued, current: undefined }]);
});

test('an amendment replaces a role and a field, and takes a role away; the rest stays', () => {
  const [tracked] = trackedTasks(
    planOf([issued], {
      current: [
        {
          task: 'NV-1',
          due: { text: 'tháng 10', dueDate: '2026-10-31' },
          properties: [
            { key: 'parties', role: 'lead', parties: [{ party: 'STC' }] },
            { key: 'parties', role: 'support', parties: [] },
            { key: 'texts', field: 'deliverable', texts: [[{ type: 'text', text: 'Quyết định' }]] },
          ],
        },
      ],
    }),
  );
  expect(tracked?.issued).toEqual(issued);
  expect(tracked?.now).toMatchObject({ lead: [{ party: 'STC' }], support: [], due: { dueDate: '2026-10-31' } });
  const texts = tracked?.now.properties.flatMap((property) => (property.key === 'texts' ? [property.field] : []));
  expect(texts).toEqual(['remark', 'deliverable']);
});

test('an amendment may take the deadline away; a report alone does not', () => {
  const dueAfter = (properties: Task['properties']) =>
    trackedTasks(planOf([issued], { current: [{ task: 'NV-1', properties }] }))[0]?.now.due?.dueDate;
  expect(dueAfter([{ key: 'due' }])).toBeUndefined();
  expect(dueAfter([])).toBe('2026-09-30');
});
