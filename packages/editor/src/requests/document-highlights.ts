import { declarationPlace, fileOf, mentionAt, mentionsIn } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import type { DocumentHighlight } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { offsetOf, toRange } from '../protocol/places.js';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

export interface Highlight {
  readonly place: Place;
  readonly declares: boolean;
}

/** The mentions in this file of what the cursor names. */
export function highlights(language: Language, file: LangiumDocument, offset: number): Highlight[] {
  const mention = mentionAt(language, file, offset);
  if (!mention) return [];
  const declared = fileOf(mention.target) === file ? declarationPlace(mention.target) : undefined;
  return [
    ...(declared ? [{ place: declared, declares: true }] : []),
    ...mentionsIn(language, file, mention.target).map((place) => ({ place, declares: false })),
  ];
}

export const documentHighlightRequest: ServerRequest = {
  capabilities: { documentHighlightProvider: true },
  connect: (connection, language) =>
    connection.onDocumentHighlight(
      aboutFile(language, LINKED, (file, { position }) =>
        highlights(language, file, offsetOf(file, position)).map(
          ({ place, declares }): DocumentHighlight => ({
            range: toRange(file, place),
            kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }),
        ),
      ),
    ),
};
