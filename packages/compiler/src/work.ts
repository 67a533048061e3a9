import { isGroupTask } from '@rplan/meaning';
import type { Finding, Task } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { CompileContext } from './context.js';
import { dueOf } from './due.js';
import { mentionsOf } from './parties.js';
import { propertiesOf, reporting } from './properties.js';
import { labelOf, lineOf } from './prose.js';
import { fixedBy, localId, nodeRefOf, tasksBefore } from './refs.js';
import { withSource } from './source.js';
import { sourcesOf } from './sources.js';
import { decimalOf, present, statements } from './values.js';

/** The link that gives a finding or task without text its words: the only `{Name|words}` of its document. */
export type Spans = ReadonlyMap<ast.Finding | ast.Task, ast.Link>;

export function findingOf(finding: ast.Finding, spans: Spans, context: CompileContext): Finding {
  const [cause] = statements(finding.items, 'Cause');
  return present(itemOf(finding, spans, context), {
    deducts: pointsOf(finding, 'deducts'),
    cause: cause && present({ kind: cause.kind, text: cause.text && plainText(cause.text) }),
    outsideAuthority: finding.items.some(ast.isOutsideAuthority) ? (true as const) : undefined,
    at: mentionsOf(context.facts.work.effective.get(finding)?.parties.get('at') ?? [], context),
    sources: statements(finding.items, 'FindingSource').flatMap(({ sources }) => sourcesOf(sources, context.used)),
    fixedBy: (context.facts.fixers.get(finding) ?? []).flatMap((task) => context.ids.get(task) ?? []),
  }) as Finding;
}

export function taskOf(task: ast.Task, spans: Spans, context: CompileContext): Task {
  const effective = context.facts.work.effective.get(task);
  const parties = (role: ast.PartyRole) => mentionsOf(effective?.parties.get(role) ?? [], context);
  const nodes = (relation: 'maintains' | 'improves') =>
    (effective?.[relation] ?? []).map((node) => nodeRefOf(node, context));
  return present(itemOf(task, spans, context), {
    group: isGroupTask(task) ? (true as const) : undefined,
    lead: parties('lead'),
    jointLead: parties('joint lead'),
    implementer: parties('implementer'),
    support: parties('support'),
    monitor: parties('monitor'),
    responsible: parties('responsible'),
    due: effective?.due && dueOf(effective.due, context),
    reportsTo: effective?.reportsTo && reporting(effective.reportsTo, context),
    mode: effective?.mode,
    fixes: statements(task.items, 'Fixes').flatMap((fixes) => fixedBy(fixes, context)),
    maintains: nodes('maintains'),
    improves: nodes('improves'),
    after: statements(task.items, 'After').flatMap((after) => tasksBefore(after, context)),
    recovers: pointsOf(task, 'recovers'),
  }) as Task;
}

function itemOf(item: ast.Finding | ast.Task, spans: Spans, context: CompileContext) {
  const span = item.text ? undefined : spans.get(item);
  return {
    id: localId(item, context),
    named: item.name !== undefined,
    text: span ? labelOf(span, context) : lineOf(item.text, context),
    span: item.text ? undefined : (true as const),
    about: (context.facts.work.effective.get(item)?.about ?? []).map((node) => nodeRefOf(node, context)),
    properties: propertiesOf(item.items, context),
    ...withSource(item, context),
  };
}

function pointsOf(item: ast.Finding | ast.Task, effect: ast.PointsEffect): string | undefined {
  return decimalOf(statements(item.items, 'Points').find((points) => points.effect === effect)?.value);
}
