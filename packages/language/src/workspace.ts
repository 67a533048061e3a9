import type { CivilDate } from '@rplan/calendar';
import type { LangiumDocument } from 'langium';
import { EmptyFileSystem, URI } from 'langium';
import { partsOf, projectView } from './checks/project-view.js';
import type { Requirements } from './checks/requirements.js';
import type { Bilingual, Diagnostic, Place } from './checks/rule.js';
import { checkFile } from './checks/run.js';
import type { Severities } from './checks/severities.js';
import { namesAround } from './facts/whereabouts.js';
import type { Assessment, AuthoredDocument, Model, Progress } from './generated/ast.js';
import type { Edit } from './lsp/fixes/fix.js';
import type { Language } from './lsp/language.js';
import { Settings } from './lsp/workspace/settings.js';
import { createRPlanServices } from './module.js';

/** A source text with the URI it is known by. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
}

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

/** A way out of one problem. */
export interface SafeFix {
  readonly problem: Diagnostic;
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
}

export interface CheckOptions {
  readonly severities?: Severities;
  /** The day that lateness is judged on; without one the latest date among a plan, its amendments and its reports. */
  readonly asOf?: CivilDate;
  /** What the project demands of its documents. */
  readonly requires?: Requirements | undefined;
  /** The only files that are checked, by URI; without it all are. */
  readonly only?: ReadonlySet<string>;
  /** Called behind each file that was checked. */
  readonly onFile?: () => void;
}

/**
 * Parses and links the files of one project; `root` is the URI of its folder. Files it uses from elsewhere give it their names, and are
 * not checked with it. A broken file never throws: what cannot be read
 * is reported by `check`. `onFile` is called behind each file that was parsed.
 */
export async function openProject(
  root: string,
  sources: readonly SourceFile[],
  used: readonly SourceFile[] = [],
  onFile: () => void = () => {},
): Promise<Project> {
  const { shared, rplan } = createRPlanServices(EmptyFileSystem);
  shared.projects.Projects.setRoots([root]);
  const open = ({ uri, text }: SourceFile) => {
    const file = shared.workspace.LangiumDocumentFactory.fromString<Model>(text, URI.parse(uri));
    shared.workspace.LangiumDocuments.addDocument(file);
    return file;
  };
  const files = sources.map((source) => {
    const file = open(source);
    onFile();
    return file;
  });
  const usedDocuments = used.map(open);
  for (const file of usedDocuments) shared.projects.Projects.adopt(file.uri.toString(), root);
  await shared.workspace.DocumentBuilder.build([...files, ...usedDocuments], { validation: false });
  return assemble(files, usedDocuments, { shared, rplan, settings: new Settings() });
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
    check: ({ severities, asOf, requires, only, onFile: onChecked } = {}) => {
      const parts = { ...partsOf(all), asOf, requires };
      return files.flatMap((file) => {
        if (only?.has(file.uri.toString()) === false) return [];
        const found = checkFile(file, projectView(file, shared, rplan, parts), severities);
        onChecked?.();
        return found;
      });
    },
    namesAround: ({ file, start }) => {
      const owner = byUri.get(file);
      return owner ? namesAround(owner, start) : [];
    },
    safeFixes: async (found) => {
      const { safeFixesOf } = await import('./mend/safe-fixes.js');
      return safeFixesOf(language, files, found);
    },
  };
}
