import { canBe, datesIn, dueStatement, resolveIn } from '@rplan/meaning';
import { readDeadline } from '@rplan/syntax';
import type { AuthoredDocument, Due, Task } from '@rplan/syntax/ast';
import { otherTimeIn } from '../../dates/other-time.js';
import type { Contradiction } from './contradiction.js';
import { otherDay } from './other-day.js';

/**
 * A day or period in the words over a task's deadline (`{NV-1.thời hạn|trước ngày 20/8/2026}`, `{NV-1.thời hạn|quý IV}`) that has nothing
 * in common with it. Where the deadline prints words of its own, these count.
 */
export function otherDue(task: Task, document: AuthoredDocument, words: string): Contradiction | undefined {
  const due = dueStatement(task);
  if (!due || due.printed) return undefined;
  const days = daysOf(due, document);
  const stated = datesIn(words);
  const [day] = days ?? [];
  const [first] = stated;
  if (days && day && first) {
    const agrees = stated.some(({ date }) => days.some((each) => canBe(date, each)));
    return agrees ? undefined : otherDay(day, first, words);
  }
  const other = otherTimeIn(words, due, document);
  return other && { computed: other.due };
}

function daysOf({ deadline }: Due, document: AuthoredDocument) {
  const said = deadline && readDeadline(deadline).reading;
  if (!deadline || said?.deadline.kind !== 'points' || said.problems.length > 0) return undefined;
  const written = said.deadline.points.flatMap((point) => (point.kind === 'date' ? point.date : []));
  if (written.length === 0 || written.length < said.deadline.points.length) return undefined;
  // `trước ngày 15/8` ends with the 14th: both are said of it.
  const last = resolveIn(document, deadline)?.dues.flatMap(({ due }) => due ?? []) ?? [];
  return [...written, ...last];
}
