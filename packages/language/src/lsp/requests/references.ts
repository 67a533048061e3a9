import type { LangiumDocument } from 'langium';
import type { Place } from '../../checks/rule.js';
import type { Language } from '../language.js';
import { declarationPlace, mentionsOf } from '../mentions/find-mentions.js';
import { mentionAt } from '../mentions/mention-at.js';

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
