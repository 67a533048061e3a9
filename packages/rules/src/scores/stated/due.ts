import { canBe, datesIn, dueStatement, resolveIn } from '@rplan/meaning';
import { readDeadline } from '@rplan/syntax';
import type { AuthoredDocument, Due, Task } from '@rplan/syntax/ast';
import type { Contradiction } from './contradiction.js';
import { otherDay } from './other-day.js';

/**
 * A day in the words over a task's deadline (`{NV-1.thời hạn|trước ngày 20/8/2026}`) that is none of the days of the deadline. Only a
 * deadline of days can be compared; where it prints words of its own, these count.
 */
export function otherDue(task: Task, document: AuthoredDocument, words: string): Contradiction | undefined {
  const due = dueStatement(task);
  const days = due && daysOf(due, document);
  const stated = datesIn(words);
  const [day] = days ?? [];
  const [first] = stated;
  if (!days || !day || !first) return undefined;
  const agrees = stated.some(({ date }) => days.some((each) => canBe(date, each)));
  return agrees ? undefined : otherDay(day, first, words);
}

function daysOf({ deadline, printed }: Due, document: AuthoredDocument) {
  const said = deadline && readDeadline(deadline).reading;
  if (printed || !deadline || said?.deadline.kind !== 'points' || said.problems.length > 0) return undefined;
  const written = said.deadline.points.flatMap((point) => (point.kind === 'date' ? point.date : []));
  if (written.length === 0 || written.length < said.deadline.points.length) return undefined;
  // `trước ngày 15/8` ends with the 14th: both are said of it.
  const last = resolveIn(document, deadline)?.dues.flatMap(({ due }) => due ?? []) ?? [];
  return [...written, ...last];
}
