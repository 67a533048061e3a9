import type { Place } from '@rplan/syntax';
import { placeOfReference } from '@rplan/syntax';
import type { After, Deadline, Due, Milestone, Task } from '@rplan/syntax/ast';
import { isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { dueStatement } from './deadlines.js';
import type { Work } from './effective.js';

/** The beginning or the end of a task. */
interface Moment {
  readonly task: Task;
  /** What must come before it. */
  readonly waits: Wait[];
  seen: boolean;
  /** Its place on the path that is followed, while it is. */
  step: number | undefined;
}

interface Wait {
  readonly for: Moment;
  /** What says so, and which of its references; nothing where it lies in the nature of tasks and groups. */
  readonly by?: After | Deadline;
  readonly index?: number;
}

/** Tasks that wait for each other in a circle. */
export interface Circle {
  /** Its first reference in the document. */
  readonly at: Place;
  /** Whether only deadlines count from each other. */
  readonly ofDays: boolean;
  readonly tasks: readonly Task[];
}

/**
 * Circles of which none shares a task with another, each from the first reference in it. A task ends after it begins; one inside a group begins after the group and ends before it.
 * One walk over beginnings and ends: linear in tasks and references.
 */
export function circlesOf(work: Work): Circle[] {
  const starts = new Map<Task, Moment>();
  const ends = new Map<Task, Moment>();
  const others: Task[] = [];
  const endOf = (task: Task): Moment => {
    const known = ends.get(task);
    if (known) return known;
    const start = momentOf(task);
    const end = momentOf(task);
    end.waits.push({ for: start });
    starts.set(task, start);
    ends.set(task, end);
    if (!work.effective.has(task)) others.push(task);
    return end;
  };
  const startOf = (task: Task): Moment => {
    const end = endOf(task);
    return starts.get(task) ?? end;
  };
  // A deadline that counts from another task: this one ends after that one.
  const count = (task: Task, { deadline }: Due | Milestone) => {
    for (const [index, { ref }] of deadline?.anchors.entries() ?? [])
      if (deadline && isTask(ref)) endOf(task).waits.push({ for: endOf(ref), by: deadline, index });
  };
  const read = (task: Task, due: Due | undefined) => {
    for (const item of task.items) {
      if (item.$type === 'After') {
        for (const [index, { ref }] of item.tasks.entries())
          if (ref) startOf(task).waits.push({ for: endOf(ref), by: item, index });
      } else if (item.$type === 'Milestone') count(task, item);
    }
    if (due) count(task, due);
  };
  for (const task of work.tasks) read(task, work.effective.get(task)?.due);
  if (ends.size === 0) return [];
  for (let task = others.pop(); task; task = others.pop()) read(task, dueStatement(task));
  for (const task of work.tasks) {
    const group = groupOf(task);
    if (!group) continue;
    startOf(task).waits.push({ for: startOf(group) });
    endOf(group).waits.push({ for: endOf(task) });
  }
  return walk([...ends.values()], (task) => work.effective.has(task));
}

function momentOf(task: Task): Moment {
  return { task, waits: [], seen: false, step: undefined };
}

function placeIn({ by, index = 0 }: Wait): Place | undefined {
  const reference = by?.$type === 'After' ? by.tasks[index] : by?.anchors[index];
  return by && reference && placeOfReference(by, reference);
}

function groupOf(task: Task): Task | undefined {
  let above: AstNode | undefined = task.$container;
  while (above && !isTask(above)) above = above.$container;
  return above;
}

interface Step {
  readonly from: Moment;
  readonly wait: Wait;
}

interface Visit {
  readonly moment: Moment;
  next: number;
  /** The last step up to here that a circle has been found through; -1 for none. */
  told: number;
}

function walk(moments: readonly Moment[], isOwn: (task: Task) => boolean): Circle[] {
  const circles = new Map<number, Circle>();
  for (const first of moments) {
    if (first.seen) continue;
    const path: Visit[] = [{ moment: first, next: 0, told: -1 }];
    const steps: Step[] = [];
    first.seen = true;
    first.step = 0;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const wait = top.moment.waits[top.next++];
      if (!wait) {
        top.moment.step = undefined;
        path.pop();
        steps.pop();
      } else if (wait.for.step !== undefined) {
        // Of circles that share a task the first is told: they may be as many as there are references, each as long as the plan.
        if (top.told >= wait.for.step) continue;
        for (let step = wait.for.step; step < path.length; step++) (path[step] as Visit).told = step;
        const circle = circleOf([...steps.slice(wait.for.step), { from: top.moment, wait }], isOwn);
        if (circle && !circles.has(circle.at.start)) circles.set(circle.at.start, circle);
      } else if (!wait.for.seen) {
        wait.for.seen = true;
        wait.for.step = path.length;
        steps.push({ from: top.moment, wait });
        path.push({ moment: wait.for, next: 0, told: top.told });
      }
    }
  }
  return [...circles.values()];
}

/** A circle as it reads from its first reference in this document: of two references of a circle, that which stands first. */
function circleOf(steps: readonly Step[], isOwn: (task: Task) => boolean): Circle | undefined {
  const references = steps.flatMap(({ from, wait }, index) => {
    const at = isOwn(from.task) ? placeIn(wait) : undefined;
    return at ? { at, index } : [];
  });
  const [first, ...rest] = references;
  if (!first) return undefined;
  const { at, index } = rest.reduce((best, one) => (one.at.start < best.at.start ? one : best), first);
  const inOrder = [...steps.slice(index), ...steps.slice(0, index)].map(({ from }) => from.task);
  // A task stands in it with its beginning and its end.
  const tasks = inOrder.filter((task, place) => task !== inOrder[place - 1]);
  if (tasks.length > 1 && tasks.at(-1) === tasks[0]) tasks.pop();
  return { at, tasks, ofDays: steps.every(({ wait }) => wait.by?.$type !== 'After') };
}
