import type { Current, Due, Plan } from '@rplan/model';
import { dueWords, type Names, plainWords, statusWords } from '@rplan/words';
import type { Change } from './change.js';
import { comparable } from './match/likeness.js';
import { type Known, pairUp } from './match/pair-up.js';
import { type Declaration, declarationsOf } from './parts/declarations.js';
import { headFields } from './parts/head-fields.js';
import { type Field, fieldsOf } from './parts/item-fields.js';
import { isIssued, moversOf } from './parts/moved-deadline.js';
import { formOf, type Part, partsOf } from './parts/part.js';
import { changedWords } from './words/changed-words.js';

/**
 * What happened between two versions of a project, document by document in the order of the page, then what the project declares. The order of
 * statements, the places of files and the spelling of keywords are no change.
 */
export function compare(before: readonly Plan[], after: readonly Plan[]): Change[] {
  const known = (plan: Plan): Known & { readonly plan: Plan } => ({
    name: plan.document.id,
    words: titleOf(plan),
    plan,
  });
  const { pairs, dropped, added } = pairUp(before.map(known), after.map(known));
  const whole = (code: 'document-added' | 'document-dropped', { plan, words }: ReturnType<typeof known>): Change => ({
    code,
    kind: 'document',
    document: plan.document.id,
    name: plan.document.id,
    words,
  });
  return [
    ...dropped.map((one) => whole('document-dropped', one)),
    ...added.map((one) => whole('document-added', one)),
    ...pairs.flatMap(([old, now]) => documentChanges(old.plan, now.plan, after)),
    ...declarationChanges(declarationsOf(before), declarationsOf(after)),
  ];
}

function titleOf({ document }: Plan): string {
  return document.title.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('');
}

function documentChanges(before: Plan, after: Plan, all: readonly Plan[]): Change[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const document = after.document.id;
  const changes: Change[] = [];
  const title = {
    kind: 'document' as const,
    document,
    name: document,
    words: plainWords(after.document.title, now.names),
  };
  if (before.document.id !== document)
    changes.push({ code: 'part-renamed', ...title, before: before.document.id, after: document });
  changes.push(...fieldChanges(headFields(before, old.names), headFields(after, now.names), title));
  for (const kind of ['section', 'appendix', 'finding', 'task', 'paragraph', 'table', 'note'] as const) {
    const of = (parts: readonly Part[]) => parts.filter((part) => part.kind === kind);
    const { pairs, dropped, added } = pairUp(of(old.parts), of(now.parts));
    const whole = (code: 'part-added' | 'part-dropped', { name, words }: Part): Change => ({
      code,
      kind,
      document,
      ...(name !== undefined && { name }),
      words,
    });
    changes.push(
      ...dropped.map((part) => whole('part-dropped', part)),
      ...added.map((part) => whole('part-added', part)),
    );
    for (const [one, other] of pairs) {
      changes.push(...partChanges(one, other, { document, old: old.names, now: now.names }));
      if (other.task) changes.push(...trackedChanges(one, other, { document, old: old.names, now: now.names, all }));
    }
  }
  return changes;
}

interface Sides {
  readonly document: string;
  readonly old: Names;
  readonly now: Names;
}

function partChanges(one: Part, other: Part, { document, old, now }: Sides): Change[] {
  const { kind, name, words } = other;
  const about = { kind, document, ...(name !== undefined && { name }), words };
  const changes: Change[] = [];
  if (one.name !== name && (one.name !== undefined || name !== undefined))
    changes.push({ code: 'part-renamed', ...about, ...present('before', one.name), ...present('after', name) });
  if (one.path.join('\n') !== other.path.join('\n'))
    changes.push({ code: 'part-moved', ...about, before: one.path.at(-1) ?? '', after: other.path.at(-1) ?? '' });
  if (comparable(one.words) !== comparable(words))
    changes.push({
      code: 'part-reworded',
      ...about,
      before: one.words,
      after: words,
      changed: changedWords(one.words, words),
    });
  const item = one.task ?? one.finding;
  const itemNow = other.task ?? other.finding;
  if (item && itemNow) {
    const [was, is] = [new Map(fieldsOf(item, old)), new Map(fieldsOf(itemNow, now))];
    // A deadline has a change of its own.
    was.delete('due');
    is.delete('due');
    changes.push(...fieldChanges(was, is, about));
  }
  if (one.form !== other.form) changes.push({ code: 'field-changed', ...about, field: 'form' });
  return changes;
}

function present<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string });
}

function fieldChanges(
  before: ReadonlyMap<string, Field>,
  after: ReadonlyMap<string, Field>,
  about: Pick<Change, 'kind' | 'document' | 'name' | 'words'>,
  code: 'field-changed' | 'declaration-changed' = 'field-changed',
): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field): Change[] => {
    const [was, is] = [before.get(field), after.get(field)];
    if (was?.form === is?.form || (was?.names && was.words === is?.words)) return [];
    return [{ code, ...about, field, ...present('before', was?.words), ...present('after', is?.words) }];
  });
}

interface Tracked extends Sides {
  /** All documents of the project as they are now: amendments are among them. */
  readonly all: readonly Plan[];
}

/** What moved in the document itself, and what amendments and reports have moved since; and where the task stands now. */
function trackedChanges(one: Part, other: Part, { document, old: oldNames, now: newNames, all }: Tracked): Change[] {
  const [old, now] = [one.task, other.task];
  if (!old || !now) return [];
  const { name, words } = other;
  const about = { kind: 'task' as const, document, ...(name !== undefined && { name }), words };
  const changes: Change[] = [];
  const [before, after] = [dueWords(old.due), dueWords(now.due)];
  if (timeOf(old.due) !== timeOf(now.due))
    changes.push({
      code: 'deadline-moved',
      ...about,
      field: 'due',
      before,
      after,
      by: [],
      ...(isIssued(oldNames.plan) && { silent: true }),
    });
  else if (before !== after) changes.push({ code: 'field-changed', ...about, field: 'due', before, after });
  const was = oldNames.current.get(old.id);
  const is = newNames.current.get(now.id);
  if (is?.due && timeOf(is.due) !== timeOf(now.due) && timeOf(is.due) !== timeOf(was?.due ?? old.due)) {
    const by = moversOf(document, now.id, all);
    changes.push({
      code: 'deadline-moved',
      ...about,
      field: 'due',
      before: dueWords(was?.due ?? old.due),
      after: dueWords(is.due),
      by,
      ...(by.length === 0 && { silent: true }),
    });
  }
  const status = (current: Current | undefined) =>
    current?.dropped ? 'bỏ' : current?.status ? statusWords(current.status) : '';
  if (status(was) !== status(is))
    changes.push({ code: 'field-changed', ...about, field: 'status', before: status(was), after: status(is) });
  return changes;
}

/** When something is due, however it is said; by its words where no day follows from them. */
function timeOf(due: Due | undefined): string {
  if (!due) return '';
  const { text: _text, printed: _printed, ...time } = due;
  return time.dueDate || time.occurrences || time.every ? formOf(time) : dueWords(due);
}

function declarationChanges(
  before: ReadonlyMap<string, Declaration>,
  after: ReadonlyMap<string, Declaration>,
): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Change[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const { kind, id: name, words } = is ?? (was as Declaration);
    if (!was || !is) return [{ code: was ? 'declaration-dropped' : 'declaration-added', kind, name, words }];
    return fieldChanges(was.values, is.values, { kind, name, words }, 'declaration-changed');
  });
}
