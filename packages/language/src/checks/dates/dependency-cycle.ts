import type { AstNode } from 'langium';
import type { DocumentFacts } from '../../facts/facts.js';
import type { Due, Milestone, Task } from '../../generated/ast.js';
import { isAfter, isDue, isMilestone, isTask } from '../../generated/ast.js';
import { placeOf } from '../place.js';
import type { Place } from '../rule.js';
import { defineRule } from '../rule.js';

/**
 * Tasks that wait for each other in a circle: none of them can ever begin, or nobody can tell when it is due. One waits for another by
 * `sau`, by a deadline that counts from the other, and as a group for the tasks inside it.
 */
export const dependencyCycle = defineRule<{ cycle: readonly string[] }>({
  code: 'RP-DATE-004',
  family: 'dates',
  severity: 'error',
  title: { vi: 'Nhiệm vụ chờ nhau thành vòng', en: 'Tasks that wait for each other' },
  message: {
    vi: ({ cycle }) => `Các nhiệm vụ chờ nhau thành vòng: ${cycle.join(' → ')}.`,
    en: ({ cycle }) => `Tasks wait for each other in a circle: ${cycle.join(' → ')}.`,
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
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  chủ trì VP\n  thời hạn thường xuyên\n  nhiệm vụ A "Một." { sau X, «B2» }\n  nhiệm vụ B2 "Hai." { sau A }\n  nhiệm vụ X "Ba."\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  chủ trì VP\n  thời hạn thường xuyên\n  nhiệm vụ A "Một."\n  nhiệm vụ B2 "Hai." { sau A  thời hạn 5 ngày sau A }\n}',
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
  /** The reference that says so; none where it lies in the nature of tasks and groups. */
  readonly place?: () => Place;
  /** Whether it says only from when a deadline counts. */
  readonly ofDay?: boolean;
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
  const moments = new Map<Task, { readonly start: Moment; readonly end: Moment }>();
  const others: Task[] = [];
  const momentsOf = (task: Task) => {
    const known = moments.get(task);
    if (known) return known;
    const start: Moment = { task, waits: [], seen: false, step: undefined };
    const made = { start, end: { task, waits: [{ for: start }], seen: false, step: undefined } };
    moments.set(task, made);
    if (!work.effective.has(task)) others.push(task);
    return made;
  };
  const read = (task: Task, due: Due | undefined) => {
    for (const item of task.items) {
      if (isAfter(item))
        item.tasks.forEach(({ ref }, index) => {
          if (!ref) return;
          const { end } = momentsOf(ref);
          momentsOf(task).start.waits.push({ for: end, place: () => placeOf(item, 'tasks', index) });
        });
      else if (isMilestone(item)) counts(task, item);
    }
    if (due) counts(task, due);
  };
  // A deadline that counts from another task: this one ends after that one.
  const counts = (task: Task, { deadline }: Due | Milestone) => {
    if (deadline?.$type !== 'TimedDeadline' && deadline?.$type !== 'EventDeadline') return;
    const anchor = deadline.anchor?.ref;
    if (!isTask(anchor)) return;
    const { end } = momentsOf(anchor);
    momentsOf(task).end.waits.push({ for: end, place: () => placeOf(deadline, 'anchor'), ofDay: true });
  };
  for (const task of work.tasks) read(task, work.effective.get(task)?.due);
  if (moments.size === 0) return [];
  for (let task = others.pop(); task; task = others.pop()) read(task, task.items.find(isDue));
  for (const task of work.tasks) {
    const group = groupOf(task);
    if (!group) continue;
    const [inner, outer] = [momentsOf(task), momentsOf(group)];
    inner.start.waits.push({ for: outer.start });
    outer.end.waits.push({ for: inner.end });
  }
  return walk(
    [...moments.values()].map(({ end }) => end),
    (task) => work.effective.has(task),
  );
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
  const references = steps.flatMap(({ from, wait }, index) =>
    wait.place && isOwn(from.task) ? { at: wait.place(), index } : [],
  );
  const [first, ...rest] = references;
  if (!first) return undefined;
  const { at, index } = rest.reduce((best, one) => (one.at.start < best.at.start ? one : best), first);
  const inOrder = [...steps.slice(index), ...steps.slice(0, index)].map(({ from }) => from.task);
  // A task stands in it with its beginning and its end.
  const tasks = inOrder.filter((task, place) => task !== inOrder[place - 1]);
  if (tasks.length > 1 && tasks.at(-1) === tasks[0]) tasks.pop();
  return { at, tasks, ofDays: steps.every(({ wait }) => wait.ofDay ?? !wait.place) };
}
