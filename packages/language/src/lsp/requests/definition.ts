import type { LangiumDocument } from 'langium';
import { placeOf } from '../../checks/place.js';
import type { Place } from '../../checks/rule.js';
import type { Language } from '../language.js';
import { declarationPlace } from '../mentions/find-mentions.js';
import { mentionAt } from '../mentions/mention-at.js';

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
