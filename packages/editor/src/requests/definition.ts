import { declarationPlace, mentionAt } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import type { DefinitionLink, Location } from 'vscode-languageserver';
import { offsetOf, toLocation, toRange } from '../protocol/places.js';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

/** Where the name under the cursor is declared. */
export interface Definition {
  /** The name under the cursor. */
  readonly origin: Place;
  readonly name: Place;
  /** The whole statement. */
  readonly statement: Place;
}

export function definition(language: Language, file: LangiumDocument, offset: number): Definition | undefined {
  const mention = mentionAt(language, file, offset);
  if (!mention) return undefined;
  const statement = placeOf(mention.target);
  return { origin: mention.place, name: declarationPlace(mention.target) ?? statement, statement };
}

export const definitionRequest: ServerRequest = {
  capabilities: { definitionProvider: true },
  connect: (connection, language, client) =>
    connection.onDefinition(
      aboutFile(language, LINKED, (file, { position }): DefinitionLink[] | Location[] => {
        const found = definition(language, file, offsetOf(file, position));
        const name = found && toLocation(language, found.name);
        const statement = found && toLocation(language, found.statement);
        if (!found || !name || !statement) return [];
        if (!client().definitionLinks) return [name];
        return [
          {
            originSelectionRange: toRange(file, found.origin),
            targetUri: name.uri,
            targetRange: statement.range,
            targetSelectionRange: name.range,
          },
        ];
      }),
    ),
};
