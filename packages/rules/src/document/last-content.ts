import type { Finding, Item, Paragraphs, Table, Task } from '@rplan/syntax/ast';
import { isFinding, isParagraphs, isSection, isTable, isTask } from '@rplan/syntax/ast';

/**
 * What some content ends with; undefined where it ends with the title of a section, or is empty. A task or finding without words of its own is
 * printed where a link gives it some.
 */
export function lastContent(items: readonly Item[]): Paragraphs | Task | Finding | Table | undefined {
  const last = items.findLast(
    (item) =>
      isParagraphs(item) ||
      isSection(item) ||
      isTable(item) ||
      ((isTask(item) || isFinding(item)) && !isElsewhere(item)),
  );
  if (isSection(last)) return lastContent(last.items);
  return isTask(last) ? lastInside(last) : last;
}

function isElsewhere(item: Task | Finding): boolean {
  return !item.text && !item.items.some(isTask);
}

function lastInside(task: Task): Task {
  const last = task.items.findLast(isTask);
  return last ? lastInside(last) : task;
}
