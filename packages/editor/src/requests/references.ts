import { declarationPlace, mentionAt, mentionsOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import { offsetOf, toLocations } from '../protocol/places.js';
import { ALL_LINKED, aboutFile, type ServerRequest } from '../protocol/request.js';

/** Every mention of what the cursor names, across the project. */
export function references(
  language: Language,
  file: LangiumDocument,
  offset: number,
  includeDeclaration: boolean,
): Place[] {
  const mention = mentionAt(language, file, offset);
  if (!mention) return [];
  const declared = includeDeclaration ? declarationPlace(mention.target) : undefined;
  return [...(declared ? [declared] : []), ...mentionsOf(language, mention.target)];
}

export const referencesRequest: ServerRequest = {
  capabilities: { referencesProvider: true },
  connect: (connection, language) =>
    connection.onReferences(
      aboutFile(language, ALL_LINKED, (file, { position, context }) =>
        toLocations(language, references(language, file, offsetOf(file, position), context.includeDeclaration)),
      ),
    ),
};
