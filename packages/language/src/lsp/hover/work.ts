import type { LangiumDocument } from 'langium';
import type { DocumentFacts } from '../../facts/facts.js';
import { factsOf, trackingFacts } from '../../facts/facts.js';
import type { Tracking } from '../../facts/tracking.js';
import type { AuthoredDocument } from '../../generated/ast.js';
import { type Language, partsOfProject } from '../language.js';
import { fileOf } from '../mentions/segments.js';

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
