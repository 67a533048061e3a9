import type { Task } from '@rplan/model';
import { expect, test } from 'vitest';
import { standingsOf } from './standing.js';
import { planOf, task } from './testing/index.js';

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
  expect(standingsOf(planOf([issued]))).toEqual([{ issued, now: issued, current: undefined }]);
});

test('an amendment replaces a role and a field, and takes a role away; the rest stays', () => {
  const [standing] = standingsOf(
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
  expect(standing?.issued).toEqual(issued);
  expect(standing?.now).toMatchObject({ lead: [{ party: 'STC' }], support: [], due: { dueDate: '2026-10-31' } });
  const texts = standing?.now.properties.flatMap((property) => (property.key === 'texts' ? [property.field] : []));
  expect(texts).toEqual(['remark', 'deliverable']);
});

test('an amendment may take the deadline away; a report alone does not', () => {
  const dueAfter = (properties: Task['properties']) =>
    standingsOf(planOf([issued], { current: [{ task: 'NV-1', properties }] }))[0]?.now.due?.dueDate;
  expect(dueAfter([{ key: 'due' }])).toBeUndefined();
  expect(dueAfter([])).toBe('2026-09-30');
});
