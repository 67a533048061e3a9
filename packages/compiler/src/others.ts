import { type CivilDate, isComplete } from '@rplan/calendar';
import { dateOf, documentAbove, factsOf, trackingOf } from '@rplan/meaning';
import type { Other, Plan } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { trackedIds } from './added.js';
import { type CompileContext, idsOf } from './context.js';
import { lineOf } from './prose.js';
import { spansOf } from './spans.js';
import type { Surroundings } from './surroundings.js';
import { currentOf } from './tracking.js';
import { present } from './values.js';
import { findingOf, type Spans, taskOf } from './work.js';

/**
 * What a document mentions of other documents of its project, so that its plan can be printed alone. Words of theirs may
 * mention further items; these come along.
 */
export function othersOf(home: CompileContext, project: Surroundings, asOf?: CivilDate): Plan['others'] {
  const { results } = project;
  const day = dateOf(home.document);
  const until = day && isComplete(day) ? day : asOf;
  const others = new Map<ast.AuthoredDocument, OtherDocument>();
  for (const item of home.used.items()) {
    const document = documentAbove(item);
    if (!document || document === home.document) continue;
    const known = others.get(document) ?? begin(document, home, results);
    others.set(document, known);
    add(item, known);
  }
  for (const document of home.gathered) {
    const known = others.get(document);
    if (!known) continue;
    const tracking = trackingOf(document, known.context.facts.work, project, until);
    const tracked = trackedIds(known.context.ids, tracking.added);
    known.other.current = currentOf(tracking, { ...known.context, tracked });
  }
  return [...others.values()].map(({ other }) => other);
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
