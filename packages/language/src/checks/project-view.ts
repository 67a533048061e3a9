import type { LangiumDocument } from 'langium';
import type { Model } from '../generated/ast.js';
import { isAssessment } from '../generated/ast.js';
import type { RPlanServices, RPlanSharedServices } from '../module.js';
import type { ProjectView } from './run.js';

/** What the rules may know of the project a file belongs to, read from the services' indices. */
export function projectView(file: LangiumDocument, shared: RPlanSharedServices, rplan: RPlanServices): ProjectView {
  const uri = file.uri.toString();
  const project = shared.projects.Projects.projectOf(uri);
  const results = shared.workspace.LangiumDocuments.all
    .filter((other) => shared.projects.Projects.projectOf(other.uri.toString()) === project)
    .flatMap((other) => (other.parseResult.value as Model).statements.filter(isAssessment))
    .toArray();
  return {
    results,
    declarations: (name) => shared.projects.ProjectNames.lookup(uri, name).flatMap(({ node }) => node ?? []),
    visibleNames: (reference) =>
      rplan.references.ScopeProvider.getScope(reference)
        .getAllElements()
        .map(({ name }) => name),
  };
}
