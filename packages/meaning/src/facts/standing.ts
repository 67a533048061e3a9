import type { StatusKind } from '@rplan/syntax';
import { statusIn } from '@rplan/syntax';
import type { Status, TaskCondition, TaskCount } from '@rplan/syntax/ast';
import type { TaskState } from './tracking.js';

/** What is asked of a task: how it stands on a day. */
export type Asked = TaskCondition | 'completed';

/** Where a task stands, as far as conditions ask; of one that nothing is known of all is absent. */
export type Standing = Pick<TaskState, 'status' | 'doneLate' | 'overdue'>;

/** Whether a condition holds of a task. Tables and counts ask here alone, so that the two agree. */
export function standsAs({ status, doneLate, overdue }: Standing, asked: Asked): boolean {
  switch (asked) {
    case 'overdue':
      return overdue;
    case 'in time':
      return status !== 'done' && !overdue;
    case 'completed':
      return status === 'done';
    case 'completed late':
      return status === 'done' && doneLate;
    case 'completed in time':
      return status === 'done' && !doneLate;
    case 'not completed':
      return status !== 'done';
    case 'in progress':
      return status === 'in progress' || status === 'partly done';
    case 'not begun':
      return status === 'not started';
    case 'not reported':
      return status === undefined;
    default:
      return status === asked;
  }
}

/** The conditions that share a plan's tasks out: each task is in one of them. */
export const SHARES: readonly Asked[] = [
  'completed',
  'in progress',
  'not begun',
  'not reported',
  'paused',
  'kept up',
  'proposed to drop',
];

/** What a count in a link counts: all tasks where it asks nothing of them. */
export function askedByCount(count: TaskCount): Asked | undefined {
  if (count === 'tasks') return undefined;
  return count === 'share completed' ? 'completed' : (count.slice('tasks '.length) as Asked);
}

/** The status that a table asks for: `trạng thái hoàn thành`. Undefined where its words are none. */
export function statusAsked(status: Status): StatusKind | undefined {
  return statusIn([status])?.kind;
}
