import { documentAbove, fileOf, kindOf, leavesAt, mentionAt, nameOf, titleOf, vocabularyOf } from '@rplan/meaning';
import { type Language, partsOfProject } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import { placeOf, placeOfKeyword, placeOfReference } from '@rplan/syntax';
import type { Task } from '@rplan/syntax/ast';
import { isAfter, isDue, isMilestone, isTask } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument, Reference } from 'langium';
import { AstUtils, URI } from 'langium';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CancellationToken,
  Range,
} from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { toLocation } from '../protocol/places.js';
import { ALL_LINKED, aboutFile, type ServerRequest } from '../protocol/request.js';
import type { ServerLanguage } from '../service-types.js';
import { shorten } from './document-symbols.js';

/** A task as an entry of a tree of dependencies. */
export interface TaskEntry {
  readonly title: string;
  /** What it is, and of which document. */
  readonly detail: string;
  readonly task: Task;
  readonly place: Place;
  readonly selection: Place;
}

/** A task that another depends on, or the other way round, with the words that say so. */
export interface Dependency {
  readonly entry: TaskEntry;
  readonly said: readonly Place[];
}

/** The task that the cursor names, else the one it stands in. */
export function taskAt(language: Language, file: LangiumDocument, offset: number): TaskEntry | undefined {
  const named = mentionAt(language, file, offset)?.target;
  const around = leavesAt(file, offset).map(({ astNode }) => AstUtils.getContainerOfType(astNode, isTask));
  const task = isTask(named) ? named : around.find(Boolean);
  return task && entryOf(task);
}

/** What a task waits for: the tasks behind `sau`, and those that a deadline is counted from. */
export function dependsOn(task: Task): Dependency[] {
  return gathered(
    saidIn(task).flatMap(([node, reference]) => {
      const other = reference.ref;
      return isTask(other) && other !== task ? [[other, placeOfReference(node, reference)] as const] : [];
    }),
  );
}

/** What waits for a task, in all plans of its project. */
export function neededBy(language: Language, task: Task): Dependency[] {
  const { documents } = partsOfProject(language, fileOf(task));
  const found: (readonly [Task, Place])[] = [];
  for (const document of documents) {
    for (const other of tasksIn(document)) {
      if (other === task) continue;
      for (const [node, reference] of saidIn(other))
        if (reference.ref === task) found.push([other, placeOfReference(node, reference)]);
    }
  }
  return gathered(found);
}

/** The references by which a task itself, not what stands inside it, depends on something. */
function saidIn(task: Task): (readonly [AstNode, Reference])[] {
  return task.items.flatMap((item): (readonly [AstNode, Reference])[] => {
    if (isAfter(item)) return item.tasks.map((reference) => [item, reference] as const);
    const deadline = isDue(item) || isMilestone(item) ? item.deadline : undefined;
    return deadline?.anchors.map((reference) => [deadline, reference] as const) ?? [];
  });
}

function* tasksIn(node: { readonly items: readonly AstNode[] }): Generator<Task> {
  for (const item of node.items) {
    if (isTask(item)) yield item;
    if ('items' in item) yield* tasksIn(item as AstNode & { items: readonly AstNode[] });
  }
}

function gathered(found: readonly (readonly [Task, Place])[]): Dependency[] {
  const byTask = new Map<Task, Place[]>();
  for (const [task, place] of found) byTask.set(task, [...(byTask.get(task) ?? []), place]);
  return [...byTask].map(([task, said]) => ({ entry: entryOf(task), said }));
}

function entryOf(task: Task): TaskEntry {
  const document = documentAbove(task);
  const kind = kindOf(task, vocabularyOf(fileOf(task)));
  return {
    title: [nameOf(task), shorten(titleOf(task))].filter(Boolean).join(' · ') || kind,
    detail: [kind, document?.name].filter(Boolean).join(' · '),
    task,
    place: placeOf(task),
    selection: nameOf(task) ? placeOf(task, 'name') : placeOfKeyword(task),
  };
}

/** What depends on a task and what it depends on, in the editor's view for calls: a task "calls" what it waits for. */
export const callHierarchyRequest: ServerRequest = {
  capabilities: { callHierarchyProvider: true },
  connect: (connection, language) => {
    const { callHierarchy } = connection.languages;
    callHierarchy.onPrepare(
      aboutFile(language, ALL_LINKED, (file, { position }) => {
        const entry = taskAt(language, file, file.textDocument.offsetAt(position));
        const item = entry && toItem(language, entry);
        return item && [item];
      }),
    );
    const incoming = aboutFile(language, ALL_LINKED, (file, { item }: AboutItem): CallHierarchyIncomingCall[] => {
      const entry = taskAt(language, file, file.textDocument.offsetAt(item.selectionRange.start));
      return (entry ? neededBy(language, entry.task) : []).flatMap((dependency) => {
        const from = toItem(language, dependency.entry);
        return from ? [{ from, fromRanges: rangesOf(language, dependency) }] : [];
      });
    });
    const outgoing = aboutFile(language, ALL_LINKED, (file, { item }: AboutItem): CallHierarchyOutgoingCall[] => {
      const entry = taskAt(language, file, file.textDocument.offsetAt(item.selectionRange.start));
      return (entry ? dependsOn(entry.task) : []).flatMap((dependency) => {
        const to = toItem(language, dependency.entry);
        return to ? [{ to, fromRanges: rangesOf(language, dependency) }] : [];
      });
    });
    callHierarchy.onIncomingCalls(({ item }, token) => incoming(about(item), token));
    callHierarchy.onOutgoingCalls(({ item }, token: CancellationToken) => outgoing(about(item), token));
  },
};

interface AboutItem {
  readonly textDocument: { readonly uri: string };
  readonly item: CallHierarchyItem;
}

function about(item: CallHierarchyItem): AboutItem {
  return { textDocument: { uri: item.uri }, item };
}

function toItem(
  language: ServerLanguage,
  { title, detail, place, selection }: TaskEntry,
): CallHierarchyItem | undefined {
  const range = rangeOf(language, place);
  const selectionRange = rangeOf(language, selection);
  return range && selectionRange
    ? { name: title, detail, kind: SymbolKind.Event, uri: URI.parse(place.file).toString(), range, selectionRange }
    : undefined;
}

function rangesOf(language: ServerLanguage, { said }: Dependency): Range[] {
  return said.flatMap((place) => rangeOf(language, place) ?? []);
}

function rangeOf(language: ServerLanguage, place: Place): Range | undefined {
  return toLocation(language, place)?.range;
}
