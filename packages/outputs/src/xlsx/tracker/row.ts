import type { Names, TrackedTask } from '@rplan/words';
import {
  changeWords,
  criterionWords,
  deadlinesOf,
  deliverableWords,
  dueWords,
  findingWords,
  leadWords,
  lines,
  PROVISIONAL,
  plainWords,
  remarkWords,
  reportedOn,
  sentence,
  standingWords,
  statusWords,
  supportWords,
  targetLines,
  taskWords,
} from '@rplan/words';
import { isFinished } from './statuses.js';

/** A task as its row shows it: as it stands now, with what was changed beside it. */
export interface TaskRow {
  readonly id: string;
  readonly group: boolean;
  readonly dropped: boolean;
  readonly depth: number;
  readonly task: string;
  readonly criterion: string;
  readonly findings: string;
  readonly lead: string;
  readonly support: string;
  /** The deadline as issued, in words, and its last day where it has one. */
  readonly due: string;
  readonly dueDate: string | undefined;
  /** The last day that holds now: of a dropped task none, and of a group none, since its tasks have their own. */
  readonly currentDate: string | undefined;
  readonly deliverable: string;
  readonly target: string;
  readonly status: string;
  readonly result: string;
  readonly remarks: string;
  readonly changes: string;
}

export function taskRow(tracked: TrackedTask, depth: number, names: Names): TaskRow {
  const { issued, now, current } = tracked;
  const dropped = current?.dropped === true;
  const { result, remarks } = reportedOn(now, names, (text) => plainWords(text, names, now));
  return {
    id: issued.id,
    group: issued.group === true,
    dropped,
    depth,
    task: taskWords(now, names),
    criterion: criterionWords(now, names),
    findings: findingWords(now, names),
    lead: leadWords(now, names),
    support: supportWords(now, names),
    due: sentence(dueWords(issued.due)),
    dueDate: issued.due?.dueDate,
    currentDate: dropped || issued.group ? undefined : now.due?.dueDate,
    deliverable: deliverableWords(now, names),
    target: targetLines(now, names),
    status: standingWords(current),
    result,
    remarks: lines(remarkWords(now, names), remarks, now.due?.provisional && PROVISIONAL),
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
