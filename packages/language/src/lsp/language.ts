import type { AstNode, LangiumDocument } from 'langium';
import { partsOf } from '../checks/project-view.js';
import type { ProjectParts } from '../checks/rule.js';
import { timesForgotten } from '../facts/facts.js';
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

interface KnownParts {
  readonly trees: readonly unknown[];
  readonly forgotten: readonly number[];
  readonly settings: ProjectSettings;
  readonly parts: ProjectParts;
}

const knownParts = new WeakMap<Settings, Map<string, KnownParts>>();

/**
 * The statements of the project of a file, by what they are, with the day it judges lateness on. Gathered once for the same syntax trees,
 * links and settings: every check and many requests ask for them, and what is computed from them is kept as long as they are the same.
 */
export function partsOfProject(language: Language, file: LangiumDocument): ProjectParts {
  const files = projectFiles(language, file);
  const trees = files.map(({ parseResult }) => parseResult.value);
  const forgotten = files.map(timesForgotten);
  const settings = settingsOf(language, file);
  const projects = knownParts.get(language.settings) ?? new Map<string, KnownParts>();
  knownParts.set(language.settings, projects);
  const project = language.shared.projects.Projects.projectOf(file.uri.toString());
  const known = projects.get(project);
  const same = known && known.settings === settings && known.trees.length === trees.length;
  if (same && trees.every((tree, at) => tree === known.trees[at] && forgotten[at] === known.forgotten[at]))
    return known.parts;
  const { asOf, requires } = settings;
  const parts = { ...partsOf(files), asOf, requires };
  projects.set(project, { trees, forgotten, settings, parts });
  return parts;
}

/** Declarations of a project-wide name, as a file of the project sees them. */
export function declarationsOf({ shared }: Language, file: LangiumDocument, name: string): AstNode[] {
  return shared.projects.ProjectNames.lookup(file.uri.toString(), name).flatMap(({ node }) => node ?? []);
}
