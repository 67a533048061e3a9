import type { AstNode, LangiumDocument } from 'langium';
import type { LanguageServices } from '../services.js';

/** The files of the project that a file belongs to, itself included. */
export function projectFiles({ shared }: LanguageServices, file: LangiumDocument): LangiumDocument[] {
  const { Projects } = shared.projects;
  const project = Projects.projectOf(file.uri.toString());
  return shared.workspace.LangiumDocuments.all
    .filter((other) => Projects.projectOf(other.uri.toString()) === project)
    .toArray();
}

/** Declarations of a project-wide name, as a file of the project sees them. */
export function declarationsOf({ shared }: LanguageServices, file: LangiumDocument, name: string): AstNode[] {
  return shared.projects.ProjectNames.lookup(file.uri.toString(), name).flatMap(({ node }) => node ?? []);
}
