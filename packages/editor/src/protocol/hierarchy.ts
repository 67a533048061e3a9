import type { Place } from '@rplan/syntax';
import { URI } from 'langium';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CancellationToken,
  Connection,
  Range,
} from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { Dependency, TaskEntry } from '../requests/call-hierarchy.js';
import { dependsOn, neededBy, taskAt } from '../requests/call-hierarchy.js';
import type { ServerLanguage } from '../service-types.js';
import { toLocation } from './places.js';
import { ALL_LINKED, aboutFile } from './request.js';

/** What depends on a task and what it depends on, in the editor's view for calls: a task "calls" what it waits for. */
export function addHierarchy(connection: Connection, language: ServerLanguage): void {
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
}

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
