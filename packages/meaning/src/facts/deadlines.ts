import type { CivilDate, DeadlineContext, PartialDate, ResolvedDeadline } from '@rplan/calendar';
import { isComplete, parsePartialDate, resolveDeadline } from '@rplan/calendar';
import { kindOf } from '@rplan/kinds';
import { readDeadline } from '@rplan/syntax';
import type { AuthoredDocument, Deadline as DeadlineNode, Due, Task } from '@rplan/syntax/ast';
import {
  isAuthoredDocument,
  isCitedDocument,
  isDateLine,
  isDue,
  isPeriod,
  isTask,
  isYearLine,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';

const resolutions = new WeakMap<
  AuthoredDocument,
  WeakMap<DeadlineNode, { readonly made: ResolvedDeadline | undefined }>
>();

/** What the calendar makes of a deadline of this document; computed once, since several rules and the tracking of a plan ask. */
export function resolveIn(document: AuthoredDocument, node: DeadlineNode): ResolvedDeadline | undefined {
  let known = resolutions.get(document);
  if (!known) {
    known = new WeakMap();
    resolutions.set(document, known);
  }
  let resolution = known.get(node);
  if (!resolution) {
    resolution = { made: resolveAfter(document, node, NOBODY) };
    known.set(node, resolution);
  }
  return resolution.made;
}

/** Drops what was made of a document's deadlines; what they are counted from may be another task now. */
export function forgetDeadlines(document: AuthoredDocument): void {
  resolutions.delete(document);
}

const NOBODY: ReadonlySet<Task> = new Set();

function resolveAfter(
  document: AuthoredDocument,
  node: DeadlineNode,
  seen: ReadonlySet<Task>,
): ResolvedDeadline | undefined {
  if (!node.quoted && node.words.length + node.anchors.length + node.parties.length === 0) return undefined;
  return resolveDeadline(readDeadline(node).reading.deadline, contextOf(document, node, seen));
}

/** The deadline that holds for a task: its own, else that of the nearest item around it; undefined where it is cleared. */
export function dueStatement(task: Task): Due | undefined {
  for (let node: AstNode | undefined = task; node && 'items' in node; node = node.$container) {
    const due = (node.items as readonly AstNode[]).findLast(isDue);
    if (due) return due.cleared ? undefined : due;
  }
  return undefined;
}

/** The plan's years, its own date and kind, and the days of what lengths are counted from. */
function contextOf(document: AuthoredDocument, node: DeadlineNode, seen: ReadonlySet<Task>): DeadlineContext {
  const period = periodOf(document);
  const documentDate = dateOf(document);
  const documentKind = kindOf(document.kind)?.vi;
  const anchorDates = new Map<string, CivilDate>();
  for (const anchor of node.anchors) {
    const day = anchorDay(anchor.ref, seen);
    if (day) anchorDates.set(anchor.$refText, day);
  }
  return {
    ...(period && { period }),
    ...(documentDate && { documentDate }),
    ...(documentKind !== undefined && { documentKind }),
    ...(anchorDates.size > 0 && { anchorDates }),
  };
}

/** The years a document plans for: its period, else its year. */
export const periodOf = onceEach((document): { from: number; to: number } | undefined => {
  const period = document.items.find(isPeriod);
  const [from, to] = period?.years?.split(/[-–]/) ?? [period?.from, period?.to];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  const year = Number(document.items.find(isYearLine)?.year);
  return year ? { from: year, to: year } : undefined;
});

/** The date of a document, blanks and all; undefined where it states none or an impossible one. */
export const dateOf = onceEach((document) => dayOf(document.items.find(isDateLine)?.date));

/** Every deadline asks this of its document: searching the items each time would cost the square of their number. */
function onceEach<T>(read: (document: AuthoredDocument) => T): (document: AuthoredDocument) => T {
  const known = new WeakMap<AuthoredDocument, { readonly value: T }>();
  return (document) => {
    const remembered = known.get(document) ?? { value: read(document) };
    known.set(document, remembered);
    return remembered.value;
  };
}

function anchorDay(anchor: unknown, seen: ReadonlySet<Task>): CivilDate | undefined {
  if (isTask(anchor)) return dayOfTask(anchor, seen);
  const date = isAuthoredDocument(anchor) ? dateOf(anchor) : isCitedDocument(anchor) ? dayOf(anchor.date) : undefined;
  return date && isComplete(date) ? date : undefined;
}

/** The day by which a task is to be done, as planned. It may hang on further tasks; a circle gives no day. */
function dayOfTask(task: Task, seen: ReadonlySet<Task>): CivilDate | undefined {
  const deadline = dueStatement(task)?.deadline;
  const document = AstUtils.getContainerOfType(task, isAuthoredDocument);
  if (!deadline || !document || seen.has(task)) return undefined;
  return resolveAfter(document, deadline, new Set([...seen, task]))?.due;
}

function dayOf(text: string | undefined): PartialDate | undefined {
  const reading = parsePartialDate(text ?? '');
  return reading.ok ? reading.date : undefined;
}
