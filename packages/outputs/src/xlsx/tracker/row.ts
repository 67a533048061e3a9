import type { Names, TrackedTask } from '@rplan/words';
import {
  changeWords,
  criterionWords,
  deadlinesOf,
  deliverableWords,
  dueWords,
  findingWords,
  lines,
  PROVISIONAL,
  remarkWords,
  reportedOn,
  resultLines,
  sentence,
  standingWords,
  statusWords,
  targetLines,
  taskWords,
} from '@rplan/words';
import { partiesOf, type TaskParties } from './parties.js';
import { isFinished } from './statuses.js';

export const KINDS = { task: 'Nhiệm vụ', group: 'Nhóm nhiệm vụ', dropped: 'Đã bỏ' } as const;

/** A task as its row shows it: as it stands now, with what was changed beside it. */
export interface TaskRow extends TaskParties {
  readonly id: string;
  /** What totals count, and what they do not: a group's tasks have rows of their own. */
  readonly kind: keyof typeof KINDS;
  readonly depth: number;
  /** Of the tracker of one unit: what the unit is for the task. */
  readonly part: string;
  readonly task: string;
  readonly criterion: string;
  readonly findings: string;
  /** The deadline as issued, in words, and its last day where it has one. */
  readonly due: string;
  readonly dueDate: string | undefined;
  /** The last day that holds now: of a dropped task none, and of a group none, since its tasks have their own. */
  readonly currentDate: string | undefined;
  readonly deliverable: string;
  readonly target: string;
  readonly status: string;
  readonly result: string;
  /** What was reported beside the result, and what the plan itself remarks. */
  readonly remarks: string;
  readonly planRemarks: string;
  readonly changes: string;
}

export function taskRow(tracked: TrackedTask, depth: number, names: Names, part = ''): TaskRow {
  const { issued, now, current } = tracked;
  const dropped = current?.dropped === true;
  const reported = reportedOn(now, names);
  const { status, remark, reason, request } = reported;
  return {
    id: issued.id,
    kind: dropped ? 'dropped' : issued.group ? 'group' : 'task',
    depth,
    part,
    task: taskWords(now, names),
    criterion: criterionWords(now, names),
    findings: findingWords(now, names),
    ...partiesOf(now, names),
    due: sentence(dueWords(issued.due)),
    dueDate: issued.due?.dueDate,
    currentDate: dropped || issued.group ? undefined : now.due?.dueDate,
    deliverable: deliverableWords(now, names),
    target: targetLines(now, names),
    status: standingWords(current),
    result: resultLines(reported),
    remarks: lines(...status, ...remark, ...reason, ...request),
    planRemarks: lines(remarkWords(now, names), now.due?.provisional && PROVISIONAL),
    changes: changeWords(tracked, names),
  };
}

/** One of the days that a single date of the tracker cannot hold: a turn, one of several due days, a milestone. */
export interface StepRow {
  readonly id: string;
  readonly kind: string;
  readonly task: string;
  readonly date: string;
  readonly dataTo: string | undefined;
  /** That of a task that is finished: none of its days is open then. What is reported of single days is the office's to fill in. */
  readonly status: string;
}

export function stepRows({ issued, now, current }: TrackedTask, names: Names): StepRow[] {
  if (issued.group || current?.dropped) return [];
  const deadlines = deadlinesOf(now, names);
  const several = deadlines.filter(({ kind }) => kind === 'due').length > 1;
  const status = current?.status && isFinished(current.status) ? statusWords(current.status) : '';
  return deadlines.flatMap(({ kind, place, date, dataTo, words }) => {
    if (kind === 'due' && !several) return [];
    const label = { due: 'Đợt', turn: 'Kỳ', milestone: 'Mốc' }[kind];
    const task = taskWords(now, names);
    const whole = words ? `${task}\nMốc: ${words}` : task;
    return [{ id: issued.id, kind: `${label} ${place}`, task: whole, date, dataTo, status }];
  });
}
