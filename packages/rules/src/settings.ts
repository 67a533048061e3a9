import type { Vocabulary } from '@rplan/syntax';
import type { CheckSettings } from './check-settings.js';

/** What a project says of itself in its `rplan.json`, as far as the language is concerned. */
export interface ProjectSettings extends CheckSettings {
  /** The language of messages about files whose keywords do not tell. */
  readonly language: Vocabulary;
  /** URIs of files from elsewhere, such as a shipped catalogue, whose names count as the project's own. */
  readonly used: readonly string[];
}

/** Reads the settings of a folder that has an `rplan.json`. Never throws: what is wrong in them holds its default. */
export type ReadSettings = (root: string) => Promise<ProjectSettings>;

const NOTHING_SAID: ProjectSettings = { language: 'vi', used: [] };

/** The settings of all open projects, by the URIs of their folders. */
export class Settings {
  /**
   * Where the editor shows the page of a rule, with `{code}` for its code. The server knows no such place of its own: it works without a
   * network, and only the editor can open a page that it carries along.
   */
  rulePages: string | undefined;
  private readonly byProject = new Map<string, ProjectSettings>();

  set(root: string, settings: ProjectSettings): void {
    this.byProject.set(root, settings);
  }

  delete(root: string): void {
    this.byProject.delete(root);
  }

  of(project: string): ProjectSettings {
    return this.byProject.get(project) ?? NOTHING_SAID;
  }
}
