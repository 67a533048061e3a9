import type { AstNode, LangiumDocument } from 'langium';
import type { RPlanServices, RPlanSharedServices } from '../module.js';

/** The services that requests read. Handlers take this and a file, and give plain data with offsets. */
export interface Language {
  readonly shared: RPlanSharedServices;
  readonly rplan: RPlanServices;
}

/** The files of the project that a file belongs to, itself included. */
export function projectFiles({ shared }: Language, file: LangiumDocument): LangiumDocument[] {
  const { Projects } = shared.projects;
  const project = Projects.projectOf(file.uri.toString());
  return shared.workspace.LangiumDocuments.all
    .filter((other) => Projects.projectOf(other.uri.toString()) === project)
    .toArray();
}

/** Declarations of a project-wide name, as a file of the project sees them. */
export function declarationsOf({ shared }: Language, file: LangiumDocument, name: string): AstNode[] {
  return shared.projects.ProjectNames.lookup(file.uri.toString(), name).flatMap(({ node }) => node ?? []);
}
