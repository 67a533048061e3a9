import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CivilDate, parseIso } from '@rplan/calendar';
import { vocabularyOf } from '@rplan/meaning';
import type { CheckSettings, Diagnostic, Project } from '@rplan/rules';
import { openProject } from '@rplan/rules';
import type { Vocabulary } from '@rplan/syntax';
import { readConfig } from './config.js';
import type { ProjectConfig } from './config-schema.js';
import { decode } from './decode.js';
import type { PlanSource, ProjectFiles } from './files.js';
import { findProjects, readSources } from './files.js';
import type { ImportModule } from './own-rules/read.js';
import type { InputProblem } from './problem.js';
import { type Shard, type Share, shareOf, split } from './shard.js';
import { usedFiles } from './used-files.js';

/** A plan file as it was read, for whoever shows a place in it. */
export interface LoadedFile {
  readonly path: string;
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

/** A project that was read and linked, with what the rules found. */
export interface LoadedProject {
  readonly root: string;
  readonly config: ProjectConfig;
  /** The day asked for, by the command or by the project. */
  readonly asOf: CivilDate | undefined;
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
  /** By URI. */
  readonly files: ReadonlyMap<string, LoadedFile>;
  /** What of the project falls to this shard, where the work was split; the rest was read for its names only. */
  readonly share?: Share;
}

export interface Loaded {
  readonly projects: readonly LoadedProject[];
  readonly problems: readonly InputProblem[];
}

export interface LoadOptions {
  /** The day that lateness is judged on; it goes before the project's own. */
  readonly asOf?: CivilDate | undefined;
  /** Which part of the work is done here; without it all of it. */
  readonly shard?: Shard | undefined;
  /** A file of the same project that is left out: another version of one that is read would declare all names twice. */
  readonly without?: string | undefined;
  /** What came through standard input: one more file, alone, with the settings of the current folder. */
  readonly input?: Uint8Array | undefined;
  /** Told of each file that was read or checked, so that someone who waits sees that work goes on. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /**
   * Loads the modules with rules of their own that projects name, and so runs their code. Without it they are not run: an editor and a server
   * leave it out.
   */
  readonly importModule?: ImportModule | undefined;
}

/** How far loading is, in files of one project. */
export interface LoadProgress {
  readonly stage: 'read' | 'check';
  readonly done: number;
  readonly total: number;
}

/**
 * Loads and checks everything the user named. The one door for every app; nothing here writes or prints. What cannot be read is
 * a problem; what can be read is loaded all the same, so that one bad file hides nothing of the others.
 */
export async function load(paths: readonly string[], options: LoadOptions = {}): Promise<Loaded> {
  const { projects: found, problems } = await findProjects(paths);
  const all: InputProblem[] = [...problems];
  const projects: LoadedProject[] = [];
  for (const { files, own } of split(found, options.shard)) {
    const loaded = await loadProject(files, own, options, all);
    if (loaded) projects.push(loaded);
  }
  const piped = options.input && (await loadInput(options.input, options, all));
  if (piped) projects.push(piped);
  return { projects, problems: all };
}

/** What a program pipes in has no file; it is called `-`, as it was named. */
async function loadInput(
  bytes: Uint8Array,
  options: LoadOptions,
  problems: InputProblem[],
): Promise<LoadedProject | undefined> {
  const root = process.cwd();
  const file = path.join(root, '-');
  const decoded = decode(file, bytes);
  if (!decoded.ok || !/\S/.test(decoded.text)) {
    problems.push(decoded.ok ? { code: 'empty', path: file } : decoded.problem);
    return undefined;
  }
  const found = await readConfig(root);
  const used = await usedFiles(root, found.config.use);
  const shared = await readSources(used.paths);
  problems.push(...found.problems, ...used.problems, ...shared.problems);
  const source = { path: file, uri: pathToFileURL(`${file}.rplan`).href, text: decoded.text };
  return openLoaded({ root, config: found.config, sources: [source], shared: shared.sources }, options, problems);
}

/** The texts of one project and what it says of itself. */
export interface ProjectSources {
  readonly config: ProjectConfig;
  readonly sources: readonly PlanSource[];
  /** Files of others that it uses. */
  readonly shared: readonly PlanSource[];
  readonly problems: readonly InputProblem[];
}

export async function readProject({ root, paths }: ProjectFiles): Promise<ProjectSources> {
  const { config, problems } = await readConfig(root);
  const { sources, problems: unreadable } = await readSources(paths);
  const used = await usedFiles(root, config.use);
  const shared = await readSources(used.paths.filter((file) => !paths.includes(file)));
  return {
    config,
    sources,
    shared: shared.sources,
    problems: [...problems, ...unreadable, ...used.problems, ...shared.problems],
  };
}

/** What a project says of how it is checked; the day asked for by the command goes before its own. */
export function checkSettingsOf({ rules, asOf, requires }: ProjectConfig, options: LoadOptions = {}): CheckSettings {
  const day = options.asOf ?? (asOf === undefined ? undefined : parseIso(asOf));
  return { severities: rules, requires, ...(day && { asOf: day }) };
}

async function loadProject(
  found: ProjectFiles,
  own: ReadonlySet<string> | undefined,
  options: LoadOptions,
  problems: InputProblem[],
): Promise<LoadedProject | undefined> {
  const { root } = found;
  const paths = found.paths.filter((file) => file !== options.without);
  const { config, sources, shared, problems: met } = await readProject({ ...found, paths });
  problems.push(...met);
  if (sources.length === 0) return undefined;
  return openLoaded({ root, config, sources, shared }, options, problems, own);
}

async function openLoaded(
  { root, config, sources, shared }: Omit<ProjectSources, 'problems'> & { readonly root: string },
  options: LoadOptions,
  problems: InputProblem[],
  own?: ReadonlySet<string>,
): Promise<LoadedProject> {
  const project = await openProject(
    pathToFileURL(root).href,
    sources,
    shared,
    counter('read', sources.length, options),
  );
  // The language keeps the order of the files it is given.
  const files = new Map(
    project.files.map((file, index): [string, LoadedFile] => [
      file.uri.toString(),
      {
        path: sources[index]?.path ?? '',
        text: file.textDocument.getText(),
        vocabulary: vocabularyOf(file, config.language),
      },
    ]),
  );
  const settings = checkSettingsOf(config, options);
  const share = own && shareOf(project, files, own);
  const { importModule } = options;
  const others =
    importModule && config.ruleModules.length > 0
      ? await (await import('./own-rules/run.js')).ownFindings(root, config.ruleModules, project, {
          importModule,
          asOf: settings.asOf,
        })
      : undefined;
  problems.push(...(others?.problems ?? []));
  const diagnostics = project.check({
    ...settings,
    others: others?.findings,
    ...(share && { only: share.files }),
    onFile: counter('check', share?.files.size ?? sources.length, options),
  });
  return { root, config, asOf: settings.asOf, project, diagnostics, files, ...(share && { share }) };
}

function counter(stage: LoadProgress['stage'], total: number, { onProgress }: LoadOptions): () => void {
  let done = 0;
  return () => {
    done++;
    onProgress?.({ stage, done, total });
  };
}
