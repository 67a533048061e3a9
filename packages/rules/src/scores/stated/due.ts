import { canBe, datesIn, documentWideIn, dueStatement, resolveIn, type Tracking } from '@rplan/meaning';
import { readDeadline } from '@rplan/syntax';
import type { AuthoredDocument, Due, Task } from '@rplan/syntax/ast';
import { isChange, isDue, isExtension, isExtensionRequest } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { otherTimeIn } from '../../dates/other-time.js';
import type { Contradiction } from './contradiction.js';
import { otherDay } from './other-day.js';

/**
 * A day or period in the words over a task's deadline (`{NV-1.thời hạn|trước ngày 20/8/2026}`, `{NV-1.thời hạn|quý IV}`) that has nothing
 * in common with it, nor with one that an amendment or a report gave it. Where the deadline prints words of its own, these count.
 */
export function otherDue(
  task: Task,
  document: AuthoredDocument,
  words: string,
  { amendments, reports }: Tracking,
): Contradiction | undefined {
  const issued = dueStatement(task);
  if (!issued) return undefined;
  const later = [
    ...amendments
      .flatMap((amendment) => documentWideIn(amendment).changes.filter(isChange))
      .filter(({ target }) => target?.ref && isAround(target.ref, task)),
    ...reports.flatMap(({ updates }) => updates.filter(({ tasks }) => tasks.some(({ ref }) => ref === task))),
  ].flatMap(({ items }): Said[] =>
    items.flatMap((item: AstNode) => {
      if (isDue(item)) return item;
      return (isExtension(item) || isExtensionRequest(item)) && item.point ? { deadline: item.point } : [];
    }),
  );
  const found = [issued, ...later].map((said) => otherThan(said, document, words));
  // Whichever of them is meant.
  return found.includes(undefined) ? undefined : found.at(-1);
}

type Said = Pick<Due, 'deadline' | 'printed'>;

function otherThan(due: Said, document: AuthoredDocument, words: string): Contradiction | undefined {
  if (due.printed) return undefined;
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

function isAround(holder: AstNode, task: AstNode): boolean {
  for (let node: AstNode | undefined = task; node; node = node.$container) if (node === holder) return true;
  return false;
}

function daysOf({ deadline }: Said, document: AuthoredDocument) {
  const said = deadline && readDeadline(deadline).reading;
  if (!deadline || said?.deadline.kind !== 'points' || said.problems.length > 0) return undefined;
  const written = said.deadline.points.flatMap((point) => (point.kind === 'date' ? point.date : []));
  if (written.length === 0 || written.length < said.deadline.points.length) return undefined;
  // `trước ngày 15/8` ends with the 14th: both are said of it.
  const last = resolveIn(document, deadline)?.dues.flatMap(({ due }) => due ?? []) ?? [];
  return [...written, ...last];
}
