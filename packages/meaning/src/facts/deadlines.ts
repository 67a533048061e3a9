import type { CivilDate, DeadlineContext, PartialDate, ResolvedDeadline } from '@rplan/calendar';
import { isComplete, parsePartialDate, resolveDeadline } from '@rplan/calendar';
import { kindOf } from '@rplan/kinds';
import { onceEach, readDeadline } from '@rplan/syntax';
import type { Anchor, AuthoredDocument, Deadline as DeadlineNode, Due, Task } from '@rplan/syntax/ast';
import { isAuthoredDocument, isCitedDocument, isDateLine, isPeriod, isTask, isYearLine } from '@rplan/syntax/ast';
import { documentAbove } from '../references/above.js';
import { workOf } from './effective.js';
import { keptWhileLinked } from './linked.js';

type Resolution = ResolvedDeadline | undefined;
const resolutions = keptWhileLinked<AuthoredDocument, Map<DeadlineNode, { readonly made: Resolution }>>();

/** What the calendar makes of a deadline of this document; computed once, since several rules and the tracking of a plan ask. */
export function resolveIn(document: AuthoredDocument, node: DeadlineNode): Resolution {
  // What a deadline is counted from may be counted from others in turn, as many as a plan has tasks: no recursion.
  const open: Link[] = [{ document, node }];
  const seen = new Set<DeadlineNode>();
  for (let link = open.at(-1); link; link = open.at(-1)) {
    if (!known(link) && !seen.has(link.node)) {
      seen.add(link.node);
      // Those that wait for each other in a circle give no day.
      open.push(...countedFrom(link).filter((before) => !known(before) && !seen.has(before.node)));
      continue;
    }
    open.pop();
    if (!known(link)) remember(link, resolve(link));
  }
  return known({ document, node })?.made;
}

/** A deadline in the document it is read in. */
interface Link {
  readonly document: AuthoredDocument;
  readonly node: DeadlineNode;
}

function known({ document, node }: Link): { readonly made: Resolution } | undefined {
  return resolutions.get(document)?.get(node);
}

function remember({ document, node }: Link, made: Resolution): void {
  const ofDocument = resolutions.get(document) ?? new Map<DeadlineNode, { readonly made: Resolution }>();
  resolutions.set(document, ofDocument);
  ofDocument.set(node, { made });
}

/** The deadlines of the tasks that another deadline is counted from. */
function countedFrom({ node }: Link): Link[] {
  return node.anchors.flatMap(({ ref }) => deadlineOf(ref) ?? []);
}

function deadlineOf(anchor: Anchor | undefined): Link | undefined {
  if (!isTask(anchor)) return undefined;
  const document = documentAbove(anchor);
  const node = dueStatement(anchor)?.deadline;
  return document && node && { document, node };
}

function resolve(link: Link): Resolution {
  const { node } = link;
  if (!node.quoted && node.words.length + node.anchors.length + node.parties.length === 0) return undefined;
  return resolveDeadline(readDeadline(node).reading.deadline, contextOf(link));
}

/** The deadline that holds for a task: its own, else that of the nearest item around it; undefined where it is cleared. */
export function dueStatement(task: Task): Due | undefined {
  const document = documentAbove(task);
  return document && workOf(document).effective.get(task)?.due;
}

/** The plan's years, its own date and kind, and the days of what lengths are counted from. */
function contextOf({ document, node }: Link): DeadlineContext {
  const period = countedYears(document);
  const documentDate = dateOf(document);
  const documentKind = kindOf(document.kind)?.vi;
  const anchorDates = new Map<string, CivilDate>();
  for (const { ref, $refText } of node.anchors) {
    const day = anchorDay(ref);
    if (day) anchorDates.set($refText, day);
  }
  return {
    ...(period && { period }),
    ...(documentDate && { documentDate }),
    ...(documentKind !== undefined && { documentKind }),
    ...(anchorDates.size > 0 && { anchorDates }),
  };
}

/** No plan is made for longer; of one that says so, deadlines are counted for as many years (RP-DATE-018). */
export const MOST_YEARS = 50;

function countedYears(document: AuthoredDocument): { from: number; to: number } | undefined {
  const period = periodOf(document);
  return period && { from: period.from, to: Math.min(period.to, period.from + MOST_YEARS - 1) };
}

/** The years a document plans for: its period, else its year. */
export const periodOf = onceEach((document: AuthoredDocument): { from: number; to: number } | undefined => {
  const period = document.items.find(isPeriod);
  const [from, to] = period?.years?.split(/[-–]/) ?? [period?.from, period?.to];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  const year = Number(document.items.find(isYearLine)?.year);
  return year ? { from: year, to: year } : undefined;
});

/** The date of a document, blanks and all; undefined where it states none or an impossible one. */
export const dateOf = onceEach((document: AuthoredDocument) => dayOf(document.items.find(isDateLine)?.date));

/** The day of what a deadline is counted from, as planned; a task has that of its own deadline, which was resolved before. */
function anchorDay(anchor: Anchor | undefined): CivilDate | undefined {
  if (isTask(anchor)) {
    const before = deadlineOf(anchor);
    return before && known(before)?.made?.due;
  }
  const date = isAuthoredDocument(anchor) ? dateOf(anchor) : isCitedDocument(anchor) ? dayOf(anchor.date) : undefined;
  return date && isComplete(date) ? date : undefined;
}

function dayOf(text: string | undefined): PartialDate | undefined {
  const reading = parsePartialDate(text ?? '');
  return reading.ok ? reading.date : undefined;
}
