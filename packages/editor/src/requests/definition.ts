import { declarationPlace, mentionAt } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';

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
