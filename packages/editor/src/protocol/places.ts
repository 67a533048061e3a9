import { realUri } from '@rplan/meaning';
import type { Edit, Language } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import { URI } from 'langium';
import type { Location, Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** Offsets as the lines and columns of the protocol. */
export function toRange(file: LangiumDocument, { start, end }: Pick<Place, 'start' | 'end'>): Range {
  return { start: file.textDocument.positionAt(start), end: file.textDocument.positionAt(end) };
}

/** Lines and columns as offsets. */
export function toRegion(file: LangiumDocument, { start, end }: Range): Pick<Place, 'start' | 'end'> {
  return { start: file.textDocument.offsetAt(start), end: file.textDocument.offsetAt(end) };
}

/** A place in any file of the workspace; undefined where the file is gone. */
export function toLocation({ shared }: Language, place: Place): Location | undefined {
  const file = shared.workspace.LangiumDocuments.getDocument(URI.parse(place.file));
  return file && { uri: realUri(place.file), range: toRange(file, place) };
}

export function toLocations(language: Language, places: readonly Place[]): Location[] {
  return places.flatMap((place) => toLocation(language, place) ?? []);
}

/** Edits by file. */
export function toWorkspaceEdit(language: Language, edits: readonly Edit[]): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { place, text } of edits) {
    const location = toLocation(language, place);
    if (!location) continue;
    changes[location.uri] ??= [];
    changes[location.uri]?.push({ range: location.range, newText: text });
  }
  return { changes };
}

/** One change of a file, in lines and columns. */
export function toTextEdit(file: LangiumDocument, { place, text }: Edit): TextEdit {
  return { range: toRange(file, place), newText: text };
}

/** A position as an offset. */
export function offsetOf(file: LangiumDocument, position: Position): number {
  return file.textDocument.offsetAt(position);
}
