import { type LanguageServices, projectFiles, timesForgotten } from '@rplan/meaning';
import type { LangiumDocument } from 'langium';
import type { ProjectParts } from './project-parts.js';
import { partsOf } from './project-view.js';
import type { ProjectSettings, Settings } from './settings.js';

/** The services that requests read. Handlers take this and a file, and give plain data with offsets. */
export interface Language extends LanguageServices {
  readonly settings: Settings;
}

/** What the project of a file says of itself. */
export function settingsOf({ shared, settings }: Language, file: LangiumDocument): ProjectSettings {
  return settings.of(shared.projects.Projects.projectOf(file.uri.toString()));
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
  const parts = partsOf(files, settings);
  projects.set(project, { trees, forgotten, settings, parts });
  return parts;
}
