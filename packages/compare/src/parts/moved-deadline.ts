import type { Plan } from '@rplan/model';

/** Whether a document has gone out: its number and date are complete. What it says then changes only by another document. */
export function isIssued({ document: { number, date, marks } }: Plan): boolean {
  const isNumbered = number !== undefined && !number.includes('_');
  return isNumbered && !!date?.day && !!date.month && !!date.year && !marks.includes('draft');
}

/**
 * What moved the deadline of a task: the documents that amend it and those that an extension names. Empty where only a report says so, and
 * nobody allowed it.
 */
export function moversOf(document: string, task: string, plans: readonly Plan[]): readonly string[] {
  const found = new Set<string>();
  for (const plan of plans) {
    for (const { target, properties, extension } of plan.amendment?.changes ?? []) {
      if (target.document !== document || target.item !== task) continue;
      if (extension || properties.some(({ key }) => key === 'due')) found.add(plan.document.id);
    }
    if (plan.document.id !== document) continue;
    for (const { updates } of plan.progress)
      for (const { tasks, extension } of updates)
        if (tasks.includes(task)) for (const source of extension?.sources ?? []) found.add(source);
  }
  return [...found];
}
