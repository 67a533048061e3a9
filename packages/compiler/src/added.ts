import { type AddedTask, factsOf } from '@rplan/meaning';
import type { Added } from '@rplan/model';
import type * as ast from '@rplan/syntax/ast';
import { type CompileContext, idsOf } from './context.js';
import { spansOf } from './spans.js';
import { taskOf } from './work.js';

/** Ids of what is followed through time: a document's own tasks, and those that others add to it by the document that does, `TB.NV-2`. */
export function trackedIds(
  ids: ReadonlyMap<ast.Finding | ast.Task, string>,
  added: readonly AddedTask[],
): ReadonlyMap<ast.Task, string> {
  const tracked = new Map(ids as ReadonlyMap<ast.Task, string>);
  for (const { by, tasks } of byDocument(added)) {
    const own = idsOf(factsOf(by, []));
    // One that broke off before its name is known by what it is, as other things without one.
    const document = by.name ?? '#document';
    for (const task of tasks) tracked.set(task, `${document}.${own.get(task) ?? ''}`);
  }
  return tracked;
}

/** The tasks that later documents added, as their documents state them. */
export function addedOf(
  added: readonly AddedTask[],
  home: CompileContext,
  results: readonly ast.Assessment[],
): Added[] {
  return byDocument(added).map(({ by, tasks }) => {
    const facts = factsOf(by, results);
    const context: CompileContext = { ...home, document: by, facts, deadlines: new Map(), ids: idsOf(facts) };
    const spans = spansOf(by, facts);
    const idOf = (task: ast.Task) => home.tracked.get(task) ?? '';
    return {
      document: home.used.id(by),
      tasks: tasks.map((task) => ({ ...taskOf(task, spans, context), id: idOf(task) })),
    };
  });
}

function byDocument(added: readonly AddedTask[]): { by: ast.AuthoredDocument; tasks: ast.Task[] }[] {
  const found = new Map<ast.AuthoredDocument, ast.Task[]>();
  for (const { by, task } of added) found.set(by, [...(found.get(by) ?? []), task]);
  return [...found].map(([by, tasks]) => ({ by, tasks }));
}
