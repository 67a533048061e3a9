import { type DocumentFacts, isGroupTask, planOf, type Tracking } from '@rplan/meaning';
import { readDeadline } from '@rplan/syntax';
import type { Deadline, Finding, Task } from '@rplan/syntax/ast';
import { isMilestone, isOutsideAuthority } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import { lostIn } from './syntax/lost.js';

/*
 * What a document leaves open. Rules report it and overviews count it, so that a rule that is switched off or ignored changes no figure.
 * Groups are looked at through their tasks, and what a fault of the syntax swallowed is not missing.
 */

/** Tasks that nobody leads, neither of their own nor through their section or group. */
export function tasksWithoutLead({ work }: DocumentFacts): Task[] {
  return work.tasks.filter((task) => {
    const parties = work.effective.get(task)?.parties;
    const led = (parties?.get('lead')?.length ?? 0) + (parties?.get('joint lead')?.length ?? 0) > 0;
    return !led && !isGroupTask(task) && !isNearLost(task);
  });
}

/** Tasks without a deadline of their own, from their section or group, and without milestones. */
export function tasksWithoutDeadline({ work }: DocumentFacts): Task[] {
  return work.tasks.filter(
    (task) =>
      !work.effective.get(task)?.due && !isGroupTask(task) && !task.items.some(isMilestone) && !isNearLost(task),
  );
}

/** Tasks whose deadline, of their own or from around, names no day. */
export function tasksWithoutDay({ work }: DocumentFacts): Task[] {
  return work.tasks.filter((task) => {
    const deadline = work.effective.get(task)?.due?.deadline;
    if (isGroupTask(task) || deadline === undefined) return false;
    return vaguenessOf(deadline) !== undefined || isWithoutStart(deadline);
  });
}

/** Whether a deadline is a length that nothing starts: `7 ngày`. */
export function isWithoutStart(deadline: Deadline): boolean {
  const { deadline: said } = readDeadline(deadline).reading;
  return said.kind === 'length' && !said.anchor;
}

/** How a deadline fails to name a day: own words, "periodic" without a period, "undated". `Thường xuyên` is an answer, not a gap. */
export function vaguenessOf(deadline: Deadline): 'words' | 'periodic' | 'undated' | undefined {
  const { deadline: said, problems } = readDeadline(deadline).reading;
  // What is wrong with it is said already.
  if (problems.length > 0) return undefined;
  if (said.kind === 'vague') return 'words';
  return said.kind === 'periodic' || said.kind === 'undated' ? said.kind : undefined;
}

/** Findings that no task of their document fixes. One outside the body's authority needs none. */
export function findingsWithoutTask({ work, fixers }: DocumentFacts): Finding[] {
  return work.findings.filter((finding) => {
    if (fixers.has(finding) || finding.items.some(isOutsideAuthority)) return false;
    const lost = lostIn(AstUtils.getDocument(finding));
    return !lost.near(finding) && !(finding.name && lost.mentions(finding.name));
  });
}

/**
 * Tasks whose day has passed on the day looked at, and that no report calls finished. In a plan without reports that is a day before the
 * plan's own date: somebody must have reported, or `asked` for a day.
 */
export function overdueTasks(tracking: Tracking, facts: DocumentFacts, asked: boolean): Task[] {
  const { asOf, reports, states } = tracking;
  if (!asOf || (reports.length === 0 && !asked)) return [];
  return tasksThroughTime(facts, tracking).filter((task) => states.get(task)?.overdue === true);
}

/** The tasks that a document has now: its own, without those that it adds to another, and those that later documents added. */
export function tasksThroughTime({ work }: DocumentFacts, { added }: Tracking): Task[] {
  return [...work.tasks.filter((task) => planOf(task) === undefined), ...added.map(({ task }) => task)];
}

function isNearLost(task: Task): boolean {
  return lostIn(AstUtils.getDocument(task)).near(task);
}
