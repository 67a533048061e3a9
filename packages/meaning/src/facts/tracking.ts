import type { CivilDate, PartialDate } from '@rplan/calendar';
import { compareDates, isComplete, parsePartialDate } from '@rplan/calendar';
import { achievedIn, type CountSaid, onceEach, type StatusKind, statusIn } from '@rplan/syntax';
import type { AuthoredDocument, Change, Due, Extension, Progress, Task, Update } from '@rplan/syntax/ast';
import { isAmendment, isChange, isDrop, isDue, isExtension, isMilestone, isProgress, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { type AddedTask, planOf, tasksAddedTo } from './added.js';
import { dateOf, dueStatement } from './deadlines.js';
import { parseDecimal, withoutGroups } from './decimal.js';
import { documentWideIn } from './document-wide.js';
import type { Work } from './effective.js';
import { isGroupTask, workOf } from './effective.js';
import { finishedIn } from './finished.js';
import { lastDay, lateSince, type Reported } from './lateness.js';

/** Where a task stands after every amendment and report up to a day. */
export interface TaskState {
  readonly status: StatusKind | undefined;
  /** The day on which it was finished, where a report says so. */
  readonly finished: CivilDate | undefined;
  /** Finished, and after the last day that held. */
  readonly doneLate: boolean;
  readonly dropped: boolean;
  /** What holds now: the plan's own deadline, one that an amendment put in its place, or an extension. */
  readonly due: Due | Extension | undefined;
  readonly dueDate: CivilDate | undefined;
  readonly overdue: boolean;
  /** The day since which it is overdue: the last one, or an earlier turn or milestone of which nobody reported. */
  readonly lateSince: CivilDate | undefined;
  /** What amendments put in the place of the task's own: the changes in the order in which they hold. */
  readonly changes: readonly Change[];
  /** What was reported of it up to the day, in the order of the reports. */
  readonly updates: readonly Update[];
}

/** What later documents and reports made of a plan. */
export interface Tracking {
  /** Undefined where neither the caller nor any date tells: rules about lateness are silent then. */
  readonly asOf: CivilDate | undefined;
  readonly amendments: readonly AuthoredDocument[];
  readonly reports: readonly Progress[];
  /** The tasks that amendments up to the day added. */
  readonly added: readonly AddedTask[];
  /** The last day that held for a task when an update was written; a task without one has none. */
  readonly heldAt: (update: Update, task: Task) => CivilDate | undefined;
  /** Of the plan's own tasks, then of those that were added. */
  readonly states: ReadonlyMap<Task, TaskState>;
}

interface Dated<T> {
  readonly thing: T;
  readonly date: CivilDate | undefined;
}

/**
 * Follows a plan through time. Amendments and reports count together in the order of their dates, each only up to `asOf`; without one that is
 * the latest complete date among the plan, its amendments and its reports. On one day what a document orders comes after what was reported.
 * One without a complete date counts always, and last: nobody can say that it lies ahead.
 */
export function trackingOf(
  plan: AuthoredDocument,
  work: Work,
  others: { readonly documents: readonly AuthoredDocument[]; readonly reports: readonly Progress[] },
  asOf?: CivilDate,
): Tracking {
  // What a document adds to a plan is reported on, and changed again, as a part of that plan.
  const plans = new Set([plan, ...work.tasks.flatMap((task) => planOf(task) ?? [])]);
  const of = <T>(byPlan: ReadonlyMap<AuthoredDocument, readonly T[]>) =>
    [...new Set([...plans].flatMap((each) => byPlan.get(each) ?? []))].filter((each) => (each as unknown) !== plan);
  const amendments = inOrder(
    of(amendmentsIn(others.documents)).map((thing) => ({ thing, date: complete(dateOf(thing)) })),
  );
  const reports = inOrder(of(reportsIn(others.reports)).map((thing) => ({ thing, date: dayOf(thing.date) })));
  const day =
    asOf ?? latest([complete(dateOf(plan)), ...amendments.map(({ date }) => date), ...reports.map(({ date }) => date)]);
  const counts = ({ date }: Dated<unknown>) => !date || !day || compareDates(date, day) <= 0;
  const added = amendments.filter(counts).flatMap(({ thing }) => tasksAddedTo(plan, thing));
  const changed = new Map<Task, News>();
  const heldAt = new Map<Update, Map<Task, Held>>();
  const note: Note = (task, { update, ...news }) => {
    const known = changed.get(task);
    const isDone = news.status === 'done' && known?.status !== 'done';
    if (update) {
      const at = heldAt.get(update) ?? new Map<Task, Held>();
      if (!at.has(task)) at.set(task, known?.due);
      heldAt.set(update, at);
    }
    changed.set(task, {
      ...known,
      ...news,
      // What is judged is the day that held then, whatever was ordered later.
      ...(isDone && { dueWhenDone: known?.due ?? 'original' }),
      changes: [...(known?.changes ?? []), ...(news.changes ?? [])],
      days: [...(known?.days ?? []), ...(news.days ?? [])],
      updates: [...(known?.updates ?? []), ...(news.updates ?? [])],
    });
  };
  // Sorting keeps the order of what is of one day.
  for (const { thing, date } of inOrder<AuthoredDocument | Progress>([...reports, ...amendments])) {
    const isCounted = counts({ thing, date });
    if (isProgress(thing)) applyReport(plan, thing, date, isCounted ? undefined : day, note);
    else if (isCounted) applyAmendment(thing, note);
  }
  const states = new Map(
    work.tasks.map((task) => [task, stateOf(plan, task, work.effective.get(task)?.due, changed.get(task) ?? {}, day)]),
  );
  for (const { task, by } of added) {
    states.set(task, stateOf(by, task, workOf(by).effective.get(task)?.due, changed.get(task) ?? {}, day));
  }
  const ownDue = new Map<Task, { due: Due | undefined; document: AuthoredDocument }>();
  for (const task of work.tasks) ownDue.set(task, { due: work.effective.get(task)?.due, document: plan });
  for (const { task, by } of added) ownDue.set(task, { due: workOf(by).effective.get(task)?.due, document: by });
  return {
    heldAt: (update, task) => {
      const own = ownDue.get(task);
      const held = heldAt.get(update)?.get(task) ?? own?.due;
      return own && lastDay(own.document, held);
    },
    asOf: day,
    amendments: amendments.map(({ thing }) => thing),
    reports: reports.map(({ thing }) => thing),
    added,
    states,
  };
}

type Held = Due | Extension | undefined;

interface News {
  readonly update?: Update;
  readonly dueWhenDone?: Due | Extension | 'original';
  readonly status?: StatusKind;
  /** Said to be done late. */
  readonly late?: boolean;
  readonly finished?: CivilDate;
  readonly achieved?: Reported['achieved'];
  readonly dropped?: boolean;
  readonly due?: Due | Extension;
  readonly changes?: readonly Change[];
  /** The days of the reports. */
  readonly days?: readonly CivilDate[];
  readonly updates?: readonly Update[];
}

type Note = (task: Task, news: News) => void;

function applyAmendment(document: AuthoredDocument, note: Note): void {
  for (const item of documentWideIn(document).changes) {
    if (isDrop(item))
      for (const { ref } of item.targets) for (const task of tasksOf(ref)) note(task, { dropped: true });
    const target = isChange(item) ? item.target?.ref : undefined;
    if (!isChange(item) || !target) continue;
    const due = item.items.findLast((inner): inner is Due | Extension => isDue(inner) || isExtension(inner));
    if (isTask(target)) note(target, { ...(due && { due }), changes: [item] });
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

/**
 * What a report says. One that lies ahead of the day looked at, which is `ahead` then, says nothing yet but what was finished by that day:
 * it was so already, whoever wrote it down later.
 */
function applyReport(
  plan: AuthoredDocument,
  { updates }: Progress,
  date: CivilDate | undefined,
  ahead: CivilDate | undefined,
  note: Note,
): void {
  for (const update of updates) {
    const { tasks, items } = update;
    const reported = statusIn(items);
    const status = reported?.kind;
    const finished = finishedIn(plan, items)?.last;
    if (ahead && !(status === 'done' && finished && compareDates(finished, ahead) <= 0)) continue;
    const due = ahead ? undefined : items.findLast(isExtension);
    const achieved = countOf(achievedIn(items)[0]);
    for (const { ref } of tasks) {
      if (!ref) continue;
      note(ref, {
        update,
        ...(status && { status, late: status === 'done' && reported?.late === true }),
        ...(finished && { finished }),
        ...(achieved && { achieved }),
        ...(due && { due }),
        ...(date && { days: [date] }),
        ...(!ahead && { updates: [update] }),
      });
    }
  }
}

function countOf(said: CountSaid | undefined): Reported['achieved'] {
  const value = parseDecimal(withoutGroups(said?.value ?? ''));
  return value && { value, unit: said?.unit ?? '' };
}

const FINISHED: ReadonlySet<StatusKind> = new Set(['done', 'kept up', 'proposed to drop']);

function stateOf(
  document: AuthoredDocument,
  task: Task,
  original: Due | undefined,
  {
    status,
    late = false,
    finished,
    achieved,
    dropped = false,
    due = original,
    dueWhenDone,
    changes = [],
    days = [],
    updates = [],
  }: News,
  asOf: CivilDate | undefined,
): TaskState {
  const dueDate = lastDay(document, due);
  const open = !dropped && !(status && FINISHED.has(status)) && !isGroupTask(task);
  const milestones = changes.findLast(({ items }) => items.some(isMilestone))?.items ?? task.items;
  const since =
    open && asOf ? lateSince(document, due, milestones.filter(isMilestone), { days, achieved }, asOf) : undefined;
  const held =
    dueWhenDone === undefined ? dueDate : lastDay(document, dueWhenDone === 'original' ? original : dueWhenDone);
  const isAfter = !!finished && !!held && compareDates(held, finished) < 0;
  const doneLate = status === 'done' && (isAfter || (late && !finished));
  return {
    status,
    finished,
    doneLate,
    dropped,
    due,
    dueDate,
    overdue: since !== undefined,
    lateSince: since,
    changes,
    updates,
  };
}

/** The documents that amend each plan; found once for a project's list, since each of its plans asks. */
const amendmentsIn = onceEach((documents: readonly AuthoredDocument[]) =>
  byPlan(documents, ({ items }) => items.flatMap((item) => (isAmendment(item) ? (item.plan?.ref ?? []) : []))),
);

/** The reports on each plan, likewise. */
const reportsIn = onceEach((reports: readonly Progress[]) =>
  byPlan(reports, ({ plan }) => [plan?.ref].flatMap((ref) => ref ?? [])),
);

function byPlan<T>(things: readonly T[], plansOf: (thing: T) => readonly AuthoredDocument[]) {
  const made = new Map<AuthoredDocument, T[]>();
  for (const thing of things) {
    for (const plan of new Set(plansOf(thing))) {
      const known = made.get(plan);
      if (known) known.push(thing);
      else made.set(plan, [thing]);
    }
  }
  return made;
}

type Parent = AstNode & { readonly items: readonly AstNode[] };

function* everything(node: { readonly items: readonly AstNode[] }): Generator<AstNode> {
  for (const item of node.items) {
    yield item;
    if ('items' in item) yield* everything(item as Parent);
  }
}

function inOrder<T>(things: readonly Dated<T>[]): Dated<T>[] {
  return [...things].sort((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : a.date ? -1 : b.date ? 1 : 0));
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
