import { formatIso } from '@rplan/calendar';
import { documentAbove, documentWideIn, type Tracking } from '@rplan/meaning';
import type { Amendment, Change, Current, Plan, Progress, Property } from '@rplan/model';
import { slotOf } from '@rplan/model';
import { achievedIn, type CountSaid, plainText, statusIn } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { addedOf } from './added.js';
import type { CompileContext } from './context.js';
import { dayValue, dueOf, pointValue } from './due.js';
import { propertiesOf } from './properties.js';
import { lineOf } from './prose.js';
import { withSource } from './source.js';
import { sourcesOf } from './sources.js';
import { countOf, dateValue, present } from './values.js';

/** What a document changes in another; undefined where it changes nothing. */
export function amendmentOf(context: CompileContext): Amendment | undefined {
  const { amendments, changes: changing } = documentWideIn(context.document);
  const plan = amendments[0]?.plan?.ref;
  const changes = changing.filter(ast.isChange).flatMap((change) => changeOf(change, context) ?? []);
  const drops = changing
    .filter(ast.isDrop)
    .flatMap(({ targets }) => targets.flatMap(({ ref }) => (ref ? itemRef(ref, context) : [])));
  if (!plan && changes.length === 0 && drops.length === 0) return undefined;
  return present({ plan: plan && context.used.id(plan), changes, drops }) as Amendment;
}

function changeOf(change: ast.Change, context: CompileContext): Change | undefined {
  const target = change.target?.ref;
  if (!target) return undefined;
  const extension = change.items.find(ast.isExtension);
  return present({
    target: itemRef(target, context),
    properties: changedProperties(change, context),
    extension: extension && extensionOf(extension, context),
    ...withSource(change, context),
  }) as Change;
}

/** What a change puts in the place of the old: new words that stand behind the name are its content. */
function changedProperties({ text, items }: ast.Change, context: CompileContext): Property[] {
  const content: Property[] = text ? [{ key: 'texts', field: 'content', texts: [lineOf(text, context)] }] : [];
  return [...content, ...propertiesOf(items, context)];
}

/** The reports on a document's tasks, and where its tasks stand after them. */
export function trackingValues(
  tracking: Tracking,
  context: CompileContext,
  results: readonly ast.Assessment[],
): Pick<Plan, 'progress' | 'current' | 'asOf' | 'added'> {
  const tracked = tracking.amendments.length + tracking.reports.length > 0;
  return {
    progress: tracking.reports.map((report) => progressOf(report, context)),
    current: tracked ? currentOf(tracking, context) : [],
    ...(tracked && tracking.asOf && { asOf: formatIso(tracking.asOf) }),
    ...(tracking.added.length > 0 && { added: addedOf(tracking.added, context, results) }),
  };
}

/** The deadline of a task that was added is read in the document that adds it, where it still holds. */
function ofAdded(task: ast.Task, stated: ast.AuthoredDocument | undefined, context: CompileContext): CompileContext {
  const isAdded = !context.ids.has(task) && stated !== undefined && stated === documentAbove(task);
  return isAdded ? { ...context, document: stated, deadlines: new Map() } : context;
}

export function currentOf({ states }: Tracking, context: CompileContext): Current[] {
  return [...states].flatMap(
    ([task, { status, finished, doneLate, dropped, due, dueDate, overdue, lateSince, changes }]) => {
      const id = context.tracked.get(task);
      if (id === undefined) return [];
      const stated = due && documentAbove(due);
      const value =
        due &&
        (ast.isExtension(due)
          ? due.point && pointValue(due.point, context.document)
          : dueOf(due, ofAdded(task, stated, context)));
      const properties = latestOfEach(changes.map((change) => changedProperties(change, context)));
      const content = properties.findLast((property) => property.key === 'texts' && property.field === 'content');
      return [
        present({
          task: id,
          status,
          dropped: dropped ? (true as const) : undefined,
          text: content?.key === 'texts' ? content.texts.flat() : undefined,
          due: value,
          dueDate: dueDate && formatIso(dueDate),
          overdue: overdue ? (true as const) : undefined,
          lateSince: lateSince && formatIso(lateSince),
          finished: finished && formatIso(finished),
          doneLate: doneLate ? (true as const) : undefined,
          properties,
        }) as Current,
      ];
    },
  );
}

/**
 * A property that a later change names again takes the place of the one before. One change may name it several times, as with milestones: they
 * hold together.
 */
function latestOfEach(changes: readonly (readonly Property[])[]): Property[] {
  const latest = new Map<string, Property[]>();
  for (const properties of changes) {
    const named = new Map<string, Property[]>();
    for (const property of properties) named.set(slotOf(property), [...(named.get(slotOf(property)) ?? []), property]);
    for (const [keyword, together] of named) {
      latest.delete(keyword);
      latest.set(keyword, together);
    }
  }
  return [...latest.values()].flat();
}

export function progressOf(report: ast.Progress, context: CompileContext): Progress {
  const author = report.author?.ref;
  return present({
    id: report.name,
    author: author && context.used.id(author),
    date: dateValue(report.date),
    updates: report.updates.map((update) => updateOf(update, context)),
  }) as Progress;
}

function updateOf({ tasks, items }: ast.Update, context: CompileContext): Progress['updates'][number] {
  const [achieved, ...further] = achievedIn(items);
  const finished = items.find(ast.isFinished)?.point;
  const status = statusIn(items);
  const request = items.find(ast.isExtensionRequest);
  const verifier = items.find(ast.isVerifiedBy)?.party?.ref;
  const extension = items.find(ast.isExtension);
  return present({
    tasks: tasks.flatMap(({ ref }) => (ref && context.tracked.get(ref)) ?? []),
    status: status?.kind,
    statusWords: status?.words,
    late: status?.kind === 'done' && status.late ? (true as const) : undefined,
    achieved: achieved && achievedOf(achieved),
    furtherAchieved: further.length > 0 ? further.map(achievedOf) : undefined,
    finished: finished ? pointValue(finished, context.document) : status?.finished && dayValue(status.finished),
    texts: items
      .filter(ast.isProgressText)
      .map(({ field, texts }) => ({ field, texts: texts.map((text) => lineOf(text, context)) })),
    verifiedBy: verifier && context.used.id(verifier),
    extension: extension && extensionOf(extension, context),
    request: request && requestOf(request, context),
  }) as Progress['updates'][number];
}

function achievedOf({ text, value, unit, of }: CountSaid) {
  return present({ text: text && plainText(text), value: countOf(value), unit, of: countOf(of) });
}

function extensionOf({ point, sources, reason }: ast.Extension, context: CompileContext) {
  return present({
    to: point ? pointValue(point, context.document) : { text: '' },
    sources: sourcesOf(sources, context.used),
    reason: reason && plainText(reason),
  });
}

/** A day that is asked for moves no deadline. */
function requestOf({ point, reason }: ast.ExtensionRequest, context: CompileContext) {
  return present({
    to: point ? pointValue(point, context.document) : { text: '' },
    reason: reason && plainText(reason),
  });
}

function itemRef(item: ast.Changeable, context: CompileContext) {
  const document = documentAbove(item) ?? context.document;
  return {
    document: document.name,
    item: item.name ?? (ast.isTask(item) || ast.isFinding(item) ? context.ids.get(item) : undefined) ?? '',
  };
}
