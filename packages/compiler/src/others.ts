import { formatIso } from '@rplan/calendar';
import { documentAbove, factsOf } from '@rplan/meaning';
import type { Other, Plan } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { trackedIds } from './added.js';
import { type CompileContext, idsOf } from './context.js';
import { lineOf } from './prose.js';
import { spansOf } from './spans.js';
import { currentOf } from './tracking.js';
import { present } from './values.js';
import { findingOf, type Spans, taskOf } from './work.js';

/**
 * What a document mentions of other documents of its project, so that its plan can be printed alone. Words of theirs may
 * mention further items; these come along.
 */
export function othersOf(home: CompileContext, results: readonly ast.Assessment[]): Plan['others'] {
  const others = new Map<ast.AuthoredDocument, OtherDocument>();
  for (const item of home.used.items()) {
    const document = documentAbove(item);
    if (!document || document === home.document) continue;
    const known = others.get(document) ?? begin(document, home, results);
    others.set(document, known);
    add(item, known);
  }
  for (const document of home.gathered) {
    const known = others.get(document) ?? begin(document, home, results);
    const tracking = home.standingOf(document);
    const tracked = trackedIds(known.context.ids, tracking.added);
    const current = currentOf(tracking, { ...known.context, tracked }, true);
    const day = tracking.asOf && { asOf: formatIso(tracking.asOf) };
    if (others.has(document)) Object.assign(known.other, { current }, day);
    for (const by of new Set(tracking.added.map((added) => added.by))) {
      const other = others.get(by)?.other;
      noteAdded(other, current);
      if (other) Object.assign(other, day);
    }
  }
  return [...others.values()].map(({ other }) => other);
}

/** Where the tasks stand that a document added to a plan, by the names that they have there. */
function noteAdded(other: Other | undefined, current: NonNullable<Other['current']>): void {
  if (!other) return;
  const prefix = `${other.document}.`;
  const own = current.filter(({ task }) => task.startsWith(prefix));
  const named = own.map((each) => ({ ...each, task: each.task.slice(prefix.length) }));
  other.current = [...(other.current ?? []), ...named];
}

interface OtherDocument {
  readonly context: CompileContext;
  readonly spans: Spans;
  readonly other: Other;
}

function begin(
  document: ast.AuthoredDocument,
  home: CompileContext,
  results: readonly ast.Assessment[],
): OtherDocument {
  const facts = factsOf(document, results);
  const context: CompileContext = { ...home, document, facts, deadlines: new Map(), ids: idsOf(facts) };
  const other: Other = { document: document.name, findings: [], tasks: [], sections: [], appendices: [] };
  return { context, spans: spansOf(document, facts), other };
}

function add(
  item: ast.Task | ast.Finding | ast.Section | ast.Appendix,
  { context, spans, other }: OtherDocument,
): void {
  if (ast.isFinding(item)) other.findings.push(findingOf(item, spans, context));
  else if (ast.isTask(item)) other.tasks.push(taskOf(item, spans, context));
  else if (ast.isSection(item)) other.sections.push({ id: item.name ?? '', title: lineOf(item.title, context) });
  else if (other.appendices.length === 0) other.appendices.push(...appendicesOf(context));
}

/** All of them: the number of an appendix follows from its place among the others. */
function appendicesOf(context: CompileContext): Other['appendices'] {
  return context.document.items
    .filter(ast.isAppendix)
    .map(({ name, mark, title }) =>
      present({ id: name, mark: mark && plainText(mark), title: lineOf(title, context) }),
    );
}
