import type { DocumentFacts, Tracking } from '@rplan/meaning';
import { factsOf, fileOf, trackingFacts } from '@rplan/meaning';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { type Language, partsOfProject } from './language.js';

/** The facts of every document of a project, in the order of its files. */
export function factsOfProject(language: Language, file: LangiumDocument): DocumentFacts[] {
  const { documents, results } = partsOfProject(language, file);
  return documents.map((document) => factsOf(document, results));
}

/** What follows from one document of a project. */
export function factsOfDocument(language: Language, document: AuthoredDocument): DocumentFacts {
  return factsOf(document, partsOfProject(language, fileOf(document)).results);
}

/** Where the tasks of a plan stand. */
export function trackingOfDocument(language: Language, document: AuthoredDocument): Tracking {
  return trackingFacts(document, partsOfProject(language, fileOf(document)));
}
