import type { DocumentFacts } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { After, Deadline, Due, Milestone, Task } from '@rplan/syntax/ast';
import { isDue, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

/**
 * Tasks that wait for each other in a circle: none of them can ever begin, or nobody can tell when it is due. One waits for another by
 * `sau`, by a deadline that counts from the other, and as a group for the tasks inside it.
 */
export const rule = defineRule<{ cycle: readonly string[] }>({
  code: 'RP-DATE-004',
  severity: 'error',
  title: { vi: 'Nhiệm vụ chờ nhau thành vòng', en: 'Tasks that wait for each other' },
  message: {
    vi: ({ cycle }) => `Các nhiệm vụ chờ nhau thành vòng: ${cycle.join(' → ')}.`,
    en: ({ cycle }) => `Tasks wait for each other in a circle: ${cycle.join(' → ')}.`,
  },
  page: {
    why: {
      vi: 'Các nhiệm vụ chờ nhau thành vòng thì không nhiệm vụ nào bắt đầu được, hoặc không tính được ngày.',
      en: 'Of tasks that wait for each other in a circle none can begin, or none has a day.',
    },
    whatToDo: {
      vi: 'Bỏ một liên hệ “sau” hoặc đặt ngày cụ thể cho một nhiệm vụ.',
      en: 'Take one “after” away, or give one of the tasks a day.',
    },
    limits: {
      vi: 'Thứ tự nêu bằng lời văn không xét.',
      en: 'An order in words is not looked at.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      for (const { at, tasks, ofDays } of circlesOf(factsOf(document))) {
        const [first] = tasks;
        report({
          at,
          data: { cycle: [...tasks, first].map((task) => task?.name ?? '') },
          // The work can be done; only its days cannot be told.
          severity: ofDays ? 'warning' : 'error',
          related: tasks.slice(1).map((task) => ({
            place: placeOf(task, 'name'),
            message: { vi: 'Cũng trong vòng này', en: 'In the circle too' },
          })),
        });
      }
    },
  },
});

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

interface Circle {
  readonly at: Place;
  /** Whether only deadlines count from each other. */
  readonly ofDays: boolean;
  readonly tasks: readonly Task[];
}

/**
 * Each circle once, from the first reference in it. A task ends after it begins; one inside a group begins after the group and ends before it.
 * One walk over beginnings and ends: linear in tasks and references.
 */
function circlesOf({ work }: DocumentFacts): Circle[] {
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
  for (let task = others.pop(); task; task = others.pop()) read(task, task.items.find(isDue));
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

function placeIn({ by, index }: Wait): Place | undefined {
  if (!by) return undefined;
  return by.$type === 'After' ? placeOf(by, 'tasks', index) : placeOf(by, 'anchors', index);
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

function walk(moments: readonly Moment[], isOwn: (task: Task) => boolean): Circle[] {
  const circles = new Map<number, Circle>();
  for (const first of moments) {
    if (first.seen) continue;
    const path = [{ moment: first, next: 0 }];
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
        const circle = circleOf([...steps.slice(wait.for.step), { from: top.moment, wait }], isOwn);
        if (circle && !circles.has(circle.at.start)) circles.set(circle.at.start, circle);
      } else if (!wait.for.seen) {
        wait.for.seen = true;
        wait.for.step = path.length;
        steps.push({ from: top.moment, wait });
        path.push({ moment: wait.for, next: 0 });
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
