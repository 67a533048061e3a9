import type { LangiumDocument } from 'langium';
import type { Place } from '../../checks/rule.js';
import type { Language } from '../language.js';
import { declarationPlace, mentionsIn } from '../mentions/find-mentions.js';
import { mentionAt } from '../mentions/mention-at.js';
import { fileOf } from '../mentions/segments.js';

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
