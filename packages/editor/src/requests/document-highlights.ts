import { declarationPlace, fileOf, mentionAt, mentionsIn } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';

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
