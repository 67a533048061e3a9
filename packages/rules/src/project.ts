import { namesAround, openTrees, type SourceFile } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import type { Assessment, AuthoredDocument, Progress } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import type { CheckSettings } from './check-settings.js';
import type { Diagnostic } from './diagnostic.js';
import type { SafeFix } from './fixes/safe-fix.js';
import type { Language } from './language.js';
import { partsOf, projectView } from './project-view.js';
import { checkFile } from './run.js';
import { Settings } from './settings.js';

/** Parsed and linked files of one project. The one way for the rest of the program to reach the language. */
export interface Project {
  readonly files: readonly LangiumDocument[];
  readonly documents: readonly AuthoredDocument[];
  readonly results: readonly Assessment[];
  readonly reports: readonly Progress[];
  /** What all rules find in all files, by file and place. */
  check(options?: CheckOptions): Diagnostic[];
  /** The names of the statements around a place, outermost first. */
  namesAround(place: Place): string[];
  /** The ways out of what was found that may be taken without anyone looking: the editor's quick fixes, those that alter no meaning. */
  safeFixes(found: readonly Diagnostic[]): Promise<SafeFix[]>;
}

export interface CheckOptions extends CheckSettings {
  /** What an office's own rules found; severities and ignore comments act on it as on the rest. */
  readonly others?: readonly Diagnostic[] | undefined;
  /** The only files that are checked, by URI; without it all are. */
  readonly only?: ReadonlySet<string>;
  /** Called after each file that was checked. */
  readonly onFile?: () => void;
}

/**
 * Parses and links the files of one project; `root` is the URI of its folder. Files it uses from elsewhere give it their names, and are
 * not checked with it. A broken file never throws: what cannot be read
 * is reported by `check`. `onFile` is called after each file that was parsed.
 */
export async function openProject(
  root: string,
  sources: readonly SourceFile[],
  used: readonly SourceFile[] = [],
  onFile: () => void = () => {},
): Promise<Project> {
  const trees = await openTrees(root, sources, used, onFile);
  return assemble(trees.files, trees.used, { ...trees.services, settings: new Settings() });
}

/** A project of files that are parsed and linked already, and of those it uses from elsewhere. */
export function assemble(
  files: readonly LangiumDocument[],
  used: readonly LangiumDocument[],
  language: Language,
): Project {
  const { shared, rplan } = language;
  const all = [...files, ...used];
  const byUri = new Map(files.map((file) => [file.uri.toString(), file]));
  const { documents } = partsOf(files);
  const { results, reports } = partsOf(all);
  return {
    files,
    documents,
    results,
    reports,
    check: ({ only, onFile: onChecked, others = [], ...settings } = {}) => {
      const parts = partsOf(all, settings);
      return files.flatMap((file) => {
        const uri = file.uri.toString();
        if (only?.has(uri) === false) return [];
        const ofFile = others.filter(({ place }) => place.file === uri);
        const found = checkFile(file, projectView(file, shared, rplan, parts), ofFile);
        onChecked?.();
        return found;
      });
    },
    namesAround: ({ file, start }) => {
      const owner = byUri.get(file);
      return owner ? namesAround(owner, start) : [];
    },
    safeFixes: async (found) => {
      const { safeFixesOf } = await import('./fixes/safe-fixes.js');
      return safeFixesOf(language, files, found);
    },
  };
}
