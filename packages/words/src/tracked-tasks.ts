import { type Current, type Due, type Plan, slotOf, type Task } from '@rplan/model';

/** A task as issued, and as it stands after amendments and reports. Both are the same where nothing happened to it. */
export interface TrackedTask {
  readonly issued: Task;
  readonly now: Task;
  readonly current: Current | undefined;
}

/** Every task of a plan, in the order of the document. */
export function trackedTasks(plan: Plan): TrackedTask[] {
  const currents = new Map(plan.current.map((current) => [current.task, current]));
  return plan.tasks.map((issued) => {
    const current = currents.get(issued.id);
    return { issued, current, now: current ? amended(issued, current) : issued };
  });
}

function amended(task: Task, current: Current): Task {
  const { properties } = current;
  const replaced = new Set(properties.map(slotOf));
  const parties = (role: string, own: Task['lead']) =>
    properties.filter((property) => property.key === 'parties').findLast((property) => property.role === role)
      ?.parties ?? own;
  const nodes = (relation: string, own: Task['about']) =>
    properties.filter((property) => property.key === 'nodes').findLast((property) => property.relation === relation)
      ?.nodes ?? own;
  const { due: _issued, ...rest } = task;
  const due = dueNow(task, current);
  return {
    ...rest,
    ...(due && { due }),
    lead: parties('lead', task.lead),
    jointLead: parties('joint lead', task.jointLead),
    implementer: parties('implementer', task.implementer),
    support: parties('support', task.support),
    monitor: parties('monitor', task.monitor),
    responsible: parties('responsible', task.responsible),
    about: nodes('about', task.about),
    maintains: nodes('maintains', task.maintains),
    improves: nodes('improves', task.improves),
    fixes: properties.findLast((property) => property.key === 'fixes')?.findings ?? task.fixes,
    properties: [...task.properties.filter((property) => !replaced.has(slotOf(property))), ...properties],
  };
}

/** An amendment may take the deadline away; nothing else does. */
function dueNow(task: Task, { due, properties }: Current): Due | undefined {
  return due ?? (properties.some(({ key }) => key === 'due') ? undefined : task.due);
}
