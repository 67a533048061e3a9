import { declarationPlace, mentionAt, mentionsOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';

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
