import type { LangiumDocument } from 'langium';
import { projectView } from '../../checks/project-view.js';
import type { DocumentFacts } from '../../facts/facts.js';
import { factsOf } from '../../facts/facts.js';
import type { Model } from '../../generated/ast.js';
import { isAuthoredDocument } from '../../generated/ast.js';
import type { Language } from '../language.js';
import { projectFiles } from '../language.js';

/** The facts of every document of a project, in the order of its files. */
export function factsOfProject(language: Language, file: LangiumDocument): DocumentFacts[] {
  const { results } = projectView(file, language.shared, language.rplan);
  return projectFiles(language, file)
    .flatMap((other) => (other.parseResult.value as Model).statements.filter(isAuthoredDocument))
    .map((document) => factsOf(document, results));
}
