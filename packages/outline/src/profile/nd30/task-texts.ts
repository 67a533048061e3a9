import type { TaskText } from '@rplan/model';
import { taskTextHeadings } from '@rplan/words';

/** Something for each text of a task, made from its heading. */
export function eachTaskText<T>(make: (heading: string) => T): Readonly<Record<TaskText, T>> {
  const made = Object.entries(taskTextHeadings).map(([field, heading]) => [field, make(heading)]);
  return Object.fromEntries(made) as Record<TaskText, T>;
}
