import { statementOf } from '@rplan/syntax';
import type {
  ComponentParties,
  ComponentText,
  Finding,
  Item,
  Paragraphs,
  Section,
  Table,
  Task,
} from '@rplan/syntax/ast';
import {
  isComponentParties,
  isComponentText,
  isFinding,
  isParagraphs,
  isSection,
  isTable,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** Lines with labels, as the time and place of a meeting, stand among the content. */
type Content = Paragraphs | Task | Finding | Table | ComponentText | ComponentParties;

/**
 * What some content ends with; undefined where it ends with the title of a section, or is empty. A task or finding without words of its own is
 * printed where a link gives it some.
 */
export function lastContent(items: readonly Item[]): Content | undefined {
  const last = items.findLast(isPrintedHere);
  if (isSection(last)) return lastContent(last.items);
  return isTask(last) ? lastInside(last) : last;
}

function isPrintedHere(item: AstNode): item is Content | Section {
  if (isTask(item) || isFinding(item)) return item.text !== undefined || item.items.some(isTask);
  if (isComponentText(item) || isComponentParties(item)) return statementOf(item)?.printed === 'labelled';
  return isParagraphs(item) || isSection(item) || isTable(item);
}

function lastInside(task: Task): Task {
  const last = task.items.findLast(isTask);
  return last ? lastInside(last) : task;
}
