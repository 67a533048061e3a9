import type { Status } from '@rplan/model';
import { namesOf, trackedTasks } from '@rplan/words';
import { expect, it } from 'vitest';
import { planOf, task } from '../testing/index.js';
import { stepRows } from './row.js';

/** The statuses of the turns of a task that was reported on. */
function statuses(status: Status): string[] {
  const due = { text: '30/6/2026, 31/7/2026', dueDate: '2026-07-31', dues: ['2026-06-30', '2026-07-31'] };
  const plan = planOf([task('NV-1', 'Rà soát.', { due })], { current: [{ task: 'NV-1', status, properties: [] }] });
  return trackedTasks(plan).flatMap((tracked) => stepRows(tracked, namesOf(plan)).map((row) => row.status));
}

it('the days of a finished task are finished, so that none of them is coloured as late', () => {
  expect(statuses('done')).toEqual(['Hoàn thành', 'Hoàn thành']);
  expect(statuses('in progress')).toEqual(['', '']);
});
