import type { CivilDate, PartialDate } from '@rplan/calendar';
import { compareDates, isComplete, parsePartialDate } from '@rplan/calendar';
import type { AuthoredDocument, ChangeItem, Due, Extension, Progress, StatusKind, Task } from '@rplan/syntax/ast';
import { isAmendment, isChange, isDrop, isDue, isExtension, isStatus, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { dateOf, dueStatement, resolveIn } from './deadlines.js';
import type { Work } from './effective.js';
import { scatteredIn } from './scattered.js';

/** Where a task stands after every amendment and report up to a day. */
interface TaskState {
  readonly status: StatusKind | undefined;
  readonly dropped: boolean;
  /** What holds now: the plan's own deadline, one that an amendment put in its place, or an extension. */
  readonly due: Due | Extension | undefined;
  readonly dueDate: CivilDate | undefined;
  readonly overdue: boolean;
  /** What amendments put in the place of the task's own: the statements of each change, in the order in which they hold. */
  readonly changes: readonly (readonly ChangeItem[])[];
}

/** What later documents and reports made of a plan. */
export interface Tracking {
  /** Undefined where neither the caller nor any date tells: rules about lateness are silent then. */
  readonly asOf: CivilDate | undefined;
  readonly amendments: readonly AuthoredDocument[];
  readonly reports: readonly Progress[];
  readonly states: ReadonlyMap<Task, TaskState>;
}

interface Dated<T> {
  readonly thing: T;
  readonly date: CivilDate | undefined;
}

/**
 * Follows a plan through time. Amendments count first, in the order of their dates, then reports in the order of theirs, each only up
 * to `asOf`; without one that is the latest complete date among the plan, its amendments and its reports. One without a complete
 * date counts always: nobody can say that it lies ahead.
 */
export function trackingOf(
  plan: AuthoredDocument,
  work: Work,
  others: { readonly documents: readonly AuthoredDocument[]; readonly reports: readonly Progress[] },
  asOf?: CivilDate,
): Tracking {
  const amendments = inOrder(
    (amendmentsIn(others.documents).get(plan) ?? []).map((thing) => ({ thing, date: complete(dateOf(thing)) })),
  );
  const reports = inOrder(
    (reportsIn(others.reports).get(plan) ?? []).map((thing) => ({ thing, date: dayOf(thing.date) })),
  );
  const day =
    asOf ?? latest([complete(dateOf(plan)), ...amendments.map(({ date }) => date), ...reports.map(({ date }) => date)]);
  const counts = ({ date }: Dated<unknown>) => !date || !day || compareDates(date, day) <= 0;
  const changed = new Map<Task, News>();
  const note: Note = (task, news) => {
    const known = changed.get(task);
    changed.set(task, { ...known, ...news, changes: [...(known?.changes ?? []), ...(news.changes ?? [])] });
  };
  for (const { thing } of amendments.filter(counts)) applyAmendment(thing, note);
  for (const { thing } of reports.filter(counts)) applyReport(thing, note);
  const states = new Map(
    work.tasks.map((task) => [task, stateOf(plan, work.effective.get(task)?.due, changed.get(task) ?? {}, day)]),
  );
  return {
    asOf: day,
    amendments: amendments.map(({ thing }) => thing),
    reports: reports.map(({ thing }) => thing),
    states,
  };
}

interface News {
  readonly status?: StatusKind;
  readonly dropped?: boolean;
  readonly due?: Due | Extension;
  readonly changes?: readonly (readonly ChangeItem[])[];
}

type Note = (task: Task, news: News) => void;

function applyAmendment(document: AuthoredDocument, note: Note): void {
  for (const item of scatteredIn(document).changes) {
    if (isDrop(item))
      for (const { ref } of item.targets) for (const task of tasksOf(ref)) note(task, { dropped: true });
    const target = isChange(item) ? item.target?.ref : undefined;
    if (!isChange(item) || !target) continue;
    const due = item.items.findLast((inner): inner is Due | Extension => isDue(inner) || isExtension(inner));
    if (isTask(target)) note(target, { ...(due && { due }), changes: [item.items] });
    if (!due) continue;
    // A group gives its new deadline to the tasks that took the old one from it.
    for (const task of tasksOf(target)) if (dueStatement(task)?.$container === target) note(task, { due });
  }
}

/** The task itself and those inside, or those that a section or appendix holds. */
function* tasksOf(item: AstNode | undefined): Generator<Task> {
  if (isTask(item)) yield item;
  if (item && 'items' in item) for (const inner of everything(item as Parent)) if (isTask(inner)) yield inner;
}

function applyReport({ updates }: Progress, note: Note): void {
  for (const { tasks, items } of updates) {
    const status = items.find(isStatus)?.status;
    const due = items.findLast(isExtension);
    for (const { ref } of tasks) if (ref) note(ref, { ...(status && { status }), ...(due && { due }) });
  }
}

const FINISHED: ReadonlySet<StatusKind> = new Set(['done', 'kept up', 'proposed to drop']);

function stateOf(
  plan: AuthoredDocument,
  original: Due | undefined,
  { status, dropped = false, due = original, changes = [] }: News,
  asOf: CivilDate | undefined,
): TaskState {
  const dueDate = dueDateOf(plan, due);
  const open = !dropped && !(status && FINISHED.has(status));
  const overdue = open && !!dueDate && !!asOf && compareDates(dueDate, asOf) < 0;
  return { status, dropped, due, dueDate, overdue, changes };
}

function dueDateOf(plan: AuthoredDocument, due: Due | Extension | undefined): CivilDate | undefined {
  if (!due) return undefined;
  if (isExtension(due)) return due.point && resolveIn(plan, due.point)?.due;
  return due.deadline && resolveIn(plan, due.deadline)?.due;
}

/** The documents that amend each plan. */
const amendmentsIn = onceAList((document: AuthoredDocument) =>
  document.items.flatMap((item) => (isAmendment(item) ? (item.plan?.ref ?? []) : [])),
);

/** The reports on each plan. */
const reportsIn = onceAList(({ plan }: Progress) => [plan?.ref].flatMap((ref) => ref ?? []));

/** Found once for a project's list: each of its plans asks, and searching the list each time would cost the square of their number. */
function onceAList<T>(plansOf: (thing: T) => readonly AuthoredDocument[]) {
  const known = new WeakMap<readonly T[], ReadonlyMap<AuthoredDocument, readonly T[]>>();
  return (things: readonly T[]): ReadonlyMap<AuthoredDocument, readonly T[]> => {
    const found = known.get(things);
    if (found) return found;
    const made = new Map<AuthoredDocument, T[]>();
    for (const thing of things) {
      for (const plan of new Set(plansOf(thing))) {
        const known = made.get(plan);
        if (known) known.push(thing);
        else made.set(plan, [thing]);
      }
    }
    known.set(things, made);
    return made;
  };
}

type Parent = AstNode & { readonly items: readonly AstNode[] };

function* everything(node: { readonly items: readonly AstNode[] }): Generator<AstNode> {
  for (const item of node.items) {
    yield item;
    if ('items' in item) yield* everything(item as Parent);
  }
}

function inOrder<T>(things: readonly Dated<T>[]): Dated<T>[] {
  return [...things].sort((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : 0));
}

function latest(dates: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  return dates
    .flatMap((date) => date ?? [])
    .reduce<CivilDate | undefined>((best, date) => (best && compareDates(best, date) >= 0 ? best : date), undefined);
}

function dayOf(text: string | undefined): CivilDate | undefined {
  const reading = parsePartialDate(text ?? '');
  return reading.ok ? complete(reading.date) : undefined;
}

function complete(date: PartialDate | undefined): CivilDate | undefined {
  return date && isComplete(date) ? date : undefined;
}
