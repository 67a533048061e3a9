import type { LangiumDocument } from 'langium';
import type { DocumentFacts } from '../../facts/facts.js';
import { factsOf } from '../../facts/facts.js';
import { type Language, partsOfProject } from '../language.js';

/** The facts of every document of a project, in the order of its files. */
export function factsOfProject(language: Language, file: LangiumDocument): DocumentFacts[] {
  const { documents, results } = partsOfProject(language, file);
  return documents.map((document) => factsOf(document, results));
}
