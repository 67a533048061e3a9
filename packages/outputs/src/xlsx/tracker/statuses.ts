import { STATUSES, type Status } from '@rplan/model';
import { DONE_LATE, statusWords } from '@rplan/words';

export const allStatuses: readonly string[] = [...STATUSES.map(statusWords), DONE_LATE];

/** With one of these a task is late no more, whatever its date. */
const FINISHED = ['done', 'kept up', 'proposed to drop'] as const satisfies readonly Status[];

export function isFinished(status: Status): boolean {
  return FINISHED.some((finished) => finished === status);
}

export const finishedStatuses: readonly string[] = [...FINISHED.map(statusWords), DONE_LATE];

/** What counts as done in totals: what is proposed to be dropped is late no more and done neither. */
const DONE = ['done', 'kept up'] as const satisfies readonly Status[];
export const doneStatuses: readonly string[] = [...DONE.map(statusWords), DONE_LATE];

const UNDER_WAY = ['in progress', 'partly done'] as const satisfies readonly Status[];
export const underWayStatuses: readonly string[] = UNDER_WAY.map(statusWords);
