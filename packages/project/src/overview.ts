import type { CivilDate } from '@rplan/calendar';
import { type DocumentFacts, factsOf, isGroupTask, trackingFacts } from '@rplan/meaning';
import {
  findingsWithoutTask,
  overdueTasks,
  type Project,
  tasksThroughTime,
  tasksWithoutDay,
  tasksWithoutDeadline,
  tasksWithoutLead,
} from '@rplan/rules';
import type { AuthoredDocument, Finding, Task } from '@rplan/syntax/ast';

/** What is in a document, and what of it is still open: the one count for the command line, the dashboard and every view. */
export interface Overview {
  /** Without those that only group others. */
  readonly tasks: readonly Task[];
  readonly withoutLead: readonly Task[];
  /** Without a deadline, or with one that names no day. */
  readonly withoutDeadline: readonly Task[];
  readonly overdue: readonly Task[];
  /** Those of the tasks that a later document took out of the plan. */
  readonly dropped: readonly Task[];
  /** Those of the tasks, groups among them, that later documents added. */
  readonly added: readonly Task[];
  readonly findings: readonly Finding[];
  /** Findings that no task fixes and that need one. */
  readonly unaddressed: readonly Finding[];
}

/** From the facts alone: which rules an office has switched off changes nothing. `asOf` is the day asked for. */
export function overviewOf(
  document: AuthoredDocument,
  { documents, results, reports }: Pick<Project, 'documents' | 'results' | 'reports'>,
  asOf: CivilDate | undefined,
): Overview {
  const facts = factsOf(document, results);
  const tracking = trackingFacts(document, { documents, reports, asOf });
  const known = tasksThroughTime(facts, tracking);
  const tasks = known.filter((task) => !isGroupTask(task));
  // What others add is missing what it lacks in this document's count, not in theirs.
  const counted = new Set(known);
  const all = [facts, ...new Set(tracking.added.map(({ by }) => factsOf(by, results)))];
  const those = (pick: (facts: DocumentFacts) => readonly Task[]) =>
    all.flatMap((each) => pick(each).filter((task) => counted.has(task)));
  return {
    tasks,
    withoutLead: those(tasksWithoutLead),
    withoutDeadline: [...those(tasksWithoutDeadline), ...those(tasksWithoutDay)],
    overdue: overdueTasks(tracking, facts, asOf !== undefined),
    dropped: tasks.filter((task) => tracking.states.get(task)?.dropped),
    added: tracking.added.map(({ task }) => task),
    findings: facts.work.findings,
    unaddressed: findingsWithoutTask(facts),
  };
}

/** How many there are of each. */
export type Counts = { readonly [K in keyof Overview]: number };

export function countsOf(overview: Overview): Counts {
  const counts = Object.entries(overview).map(([what, { length }]: [string, { readonly length: number }]) => [
    what,
    length,
  ]);
  return Object.fromEntries(counts) as Counts;
}
