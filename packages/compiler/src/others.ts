import { type CivilDate, compareDates, formatIso, isComplete, parsePartialDate } from '@rplan/calendar';
import { documentAbove, factsOf } from '@rplan/meaning';
import type { Other, Plan } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { trackedIds } from './added.js';
import { type CompileContext, idsOf } from './context.js';
import { lineOf } from './prose.js';
import { spansOf } from './spans.js';
import { currentOf, progressOf } from './tracking.js';
import { present } from './values.js';
import { findingOf, type Spans, taskOf } from './work.js';

/**
 * What a document mentions of other documents of its project, so that its plan can be printed alone. Words of theirs may
 * mention further items; these come along.
 */
export function othersOf(home: CompileContext, results: readonly ast.Assessment[]): Plan['others'] {
  const others = new Map<ast.AuthoredDocument, OtherDocument>();
  // First, since reports may mention further items.
  const standings = [...home.gathered].map((document) => standingOf(document, home, results));
  for (const item of home.used.items()) {
    const document = documentAbove(item);
    if (!document || document === home.document) continue;
    const known = others.get(document) ?? begin(document, home, results);
    others.set(document, known);
    add(item, known);
  }
  for (const { document, current, progress, addedBy, day } of standings) {
    const other = others.get(document)?.other;
    if (other) Object.assign(other, { current, ...(progress.length > 0 && { progress }), ...day });
    for (const by of addedBy) {
      const adding = others.get(by)?.other;
      noteAdded(adding, current, progress);
      if (adding) Object.assign(adding, day);
    }
  }
  return [...others.values()].map(({ other }) => other);
}

/** Where the tasks of another document stand on the day of this one, and what was reported of them by then. */
function standingOf(document: ast.AuthoredDocument, home: CompileContext, results: readonly ast.Assessment[]) {
  const { context } = begin(document, home, results);
  const tracking = home.standingOf(document);
  const inIt = { ...context, tracked: trackedIds(context.ids, tracking.added) };
  const counted = tracking.reports.filter((report) => countsUpTo(report, tracking.asOf));
  return {
    document,
    current: currentOf(tracking, inIt),
    progress: counted.map((report) => progressOf(report, inIt)),
    day: tracking.asOf && { asOf: formatIso(tracking.asOf) },
    addedBy: new Set(tracking.added.map((added) => added.by)),
  };
}

/** Where the tasks stand that a document added to a plan, by the names that they have there. */
function noteAdded(
  other: Other | undefined,
  current: NonNullable<Other['current']>,
  progress: NonNullable<Other['progress']>,
): void {
  if (!other) return;
  const prefix = `${other.document}.`;
  const own = current.filter(({ task }) => task.startsWith(prefix));
  const named = own.map((each) => ({ ...each, task: each.task.slice(prefix.length) }));
  other.current = [...(other.current ?? []), ...named];
  const renamed = progress.flatMap((report) => {
    const updates = report.updates.flatMap((update) => {
      const tasks = update.tasks.flatMap((task) => (task.startsWith(prefix) ? task.slice(prefix.length) : []));
      return tasks.length > 0 ? [{ ...update, tasks }] : [];
    });
    return updates.length > 0 ? [{ ...report, updates }] : [];
  });
  if (renamed.length > 0) other.progress = [...(other.progress ?? []), ...renamed];
}

/** One without a complete date counts always: nobody can say that it lies ahead. */
function countsUpTo({ date }: ast.Progress, asOf: CivilDate | undefined): boolean {
  const read = parsePartialDate(date ?? '');
  return !asOf || !read.ok || !isComplete(read.date) || compareDates(read.date, asOf) <= 0;
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
