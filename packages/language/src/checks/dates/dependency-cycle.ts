import type { Task } from '../../generated/ast.js';
import { isAfter } from '../../generated/ast.js';
import { placeOf } from '../place.js';
import { defineRule } from '../rule.js';

/** Tasks that wait for each other in a circle: none of them can ever begin. */
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
      const cycles = cyclesOf(factsOf(document).work.tasks);
      for (const cycle of cycles) {
        const [first] = cycle;
        const after = first?.items.find(isAfter);
        if (!first || !after) continue;
        report({
          at: placeOf(after, 'tasks', 0),
          data: { cycle: [...cycle, first].map(({ name }) => name ?? '') },
          related: cycle.slice(1).map((task) => ({
            place: placeOf(task, 'name'),
            message: { vi: 'Cũng trong vòng này', en: 'In the circle too' },
          })),
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  chủ trì VP\n  thời hạn thường xuyên\n  nhiệm vụ A "Một." { sau «B2» }\n  nhiệm vụ B2 "Hai." { sau A }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  chủ trì VP\n  thời hạn thường xuyên\n  nhiệm vụ A "Một."\n  nhiệm vụ B2 "Hai." { sau A }\n}',
  },
});

/** Each circle once, from its first task in the order of the file. One walk with colours: linear in tasks and dependencies. */
function cyclesOf(tasks: readonly Task[]): Task[][] {
  const cycles: Task[][] = [];
  const done = new Set<Task>();
  for (const start of tasks) {
    if (done.has(start)) continue;
    const path: { task: Task; next: Iterator<Task> }[] = [{ task: start, next: before(start) }];
    const onPath = new Map<Task, number>([[start, 0]]);
    while (path.length > 0) {
      const top = path[path.length - 1];
      const step = top?.next.next();
      if (!top || !step || step.done) {
        if (top) {
          done.add(top.task);
          onPath.delete(top.task);
        }
        path.pop();
        continue;
      }
      const at = onPath.get(step.value);
      if (at !== undefined) cycles.push(path.slice(at).map(({ task }) => task));
      else if (!done.has(step.value)) {
        onPath.set(step.value, path.length);
        path.push({ task: step.value, next: before(step.value) });
      }
    }
  }
  return cycles;
}

function* before(task: Task): Generator<Task> {
  for (const item of task.items) if (isAfter(item)) for (const { ref } of item.tasks) if (ref) yield ref;
}
