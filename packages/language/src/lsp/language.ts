import type { AstNode, LangiumDocument } from 'langium';
import { partsOf } from '../checks/project-view.js';
import type { ProjectParts } from '../checks/rule.js';
import type { RPlanServices, RPlanSharedServices } from '../module.js';
import type { ProjectSettings, Settings } from './workspace/settings.js';

/** The services that requests read. Handlers take this and a file, and give plain data with offsets. */
export interface Language {
  readonly shared: RPlanSharedServices;
  readonly rplan: RPlanServices;
  readonly settings: Settings;
}

/** What the project of a file says of itself. */
export function settingsOf({ shared, settings }: Language, file: LangiumDocument): ProjectSettings {
  return settings.of(shared.projects.Projects.projectOf(file.uri.toString()));
}

/** The files of the project that a file belongs to, itself included. */
export function projectFiles({ shared }: Language, file: LangiumDocument): LangiumDocument[] {
  const { Projects } = shared.projects;
  const project = Projects.projectOf(file.uri.toString());
  return shared.workspace.LangiumDocuments.all
    .filter((other) => Projects.projectOf(other.uri.toString()) === project)
    .toArray();
}

/** The statements of the project of a file, by what they are, with the day it judges lateness on. */
export function partsOfProject(language: Language, file: LangiumDocument): ProjectParts {
  const { asOf } = settingsOf(language, file);
  return { ...partsOf(projectFiles(language, file)), ...(asOf && { asOf }) };
}

/** Declarations of a project-wide name, as a file of the project sees them. */
export function declarationsOf({ shared }: Language, file: LangiumDocument, name: string): AstNode[] {
  return shared.projects.ProjectNames.lookup(file.uri.toString(), name).flatMap(({ node }) => node ?? []);
}
