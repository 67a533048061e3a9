import { type Current, type Due, type Plan, type Property, slotOf, type Task } from '@rplan/model';

/** A task as issued, and as it stands after amendments and reports. Both are the same where nothing happened to it. */
export interface TrackedTask {
  readonly issued: Task;
  readonly now: Task;
  readonly current: Current | undefined;
  /** The later document that added it. */
  readonly addedBy?: string;
}

/** Every task of a plan, in the order of the document, then those that later documents added. */
export function trackedTasks(plan: Plan): TrackedTask[] {
  const currents = new Map(plan.current.map((current) => [current.task, current]));
  const tracked = (issued: Task): TrackedTask => {
    const current = currents.get(issued.id);
    return { issued, current, now: current ? amended(issued, current) : issued };
  };
  const added = (plan.added ?? []).flatMap(({ document, tasks }) =>
    tasks.map((task) => ({ ...tracked(task), addedBy: document })),
  );
  return [...plan.tasks.map(tracked), ...added];
}

/** A task as it stands after amendments and reports. */
export function amended(task: Task, current: Current): Task {
  const { properties } = current;
  const replaced = new Set(properties.map(slotOf));
  const parties = (role: string, own: Task['lead']) =>
    properties.filter((property) => property.key === 'parties').findLast((property) => property.role === role)
      ?.parties ?? own;
  const nodes = (relation: string, own: Task['about']) =>
    properties.filter((property) => property.key === 'nodes').findLast((property) => property.relation === relation)
      ?.nodes ?? own;
  const stated = <K extends Property['key']>(key: K) =>
    properties.findLast((property): property is Extract<Property, { key: K }> => property.key === key);
  const content = properties.findLast((property) => property.key === 'texts' && property.field === 'content');
  const points = properties.findLast((property) => property.key === 'points' && property.effect === 'recovers');
  const { to, via } = stated('reports to') ?? {};
  const mode = stated('mode')?.mode;
  const { due: _issued, ...rest } = task;
  const due = dueNow(task, current);
  return {
    ...rest,
    ...(content?.key === 'texts' && { text: content.texts.flat() }),
    ...(points?.key === 'points' && points.value !== undefined && { recovers: points.value }),
    ...(to && { reportsTo: { to, ...(via && { via }) } }),
    ...(mode && { mode }),
    after: stated('after')?.tasks ?? task.after,
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
