import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFile } from '@rplan/language';
import { decode } from './decode.js';
import type { InputProblem } from './problem.js';

export const CONFIG_FILE = 'rplan.json';
const PLAN_FILE = '.rplan';
const NOT_WALKED = new Set(['node_modules', 'dist', 'out']);

/** The plan files of one project on disk. */
export interface ProjectFiles {
  /** The folder that holds `rplan.json`, or the files' own folder. */
  readonly root: string;
  /** All plan files of the project. */
  readonly paths: readonly string[];
  /** Those that the user named, by themselves or through a folder. */
  readonly named: readonly string[];
}

/** Groups what the user named into projects: a folder is walked; a file brings the whole project it belongs to. */
export async function findProjects(named: readonly string[]): Promise<{ projects: ProjectFiles[]; problems: InputProblem[] }> {
  const problems: InputProblem[] = [];
  const roots = new Map<string, Set<string>>();
  for (const name of named) {
    const found = await planFiles(path.resolve(name));
    if (Array.isArray(found)) {
      for (const file of found) {
        const root = await projectRoot(file);
        roots.set(root, (roots.get(root) ?? new Set()).add(file));
      }
    } else problems.push(found);
  }
  const projects = await Promise.all([...roots].map(([root, files]) => wholeProject(root, [...files].sort())));
  return { projects: projects.sort((a, b) => (a.root < b.root ? -1 : 1)), problems };
}

/** The folder of the nearest `rplan.json` above a file, else the file's own folder. */
export async function projectRoot(file: string): Promise<string> {
  const own = path.dirname(file);
  for (let folder = own; ; folder = path.dirname(folder)) {
    if (await exists(path.join(folder, CONFIG_FILE))) return folder;
    if (folder === path.dirname(folder)) return own;
  }
}

/** Reads the files of a project; one that cannot be read is a problem and does not hide the others. */
export async function readSources(paths: readonly string[]): Promise<{ sources: SourceFile[]; problems: InputProblem[] }> {
  const sources: SourceFile[] = [];
  const problems: InputProblem[] = [];
  for (const file of paths) {
    const bytes = await readFile(file).catch(() => undefined);
    const decoded = bytes ? decode(file, bytes) : undefined;
    if (decoded?.ok) sources.push({ uri: pathToFileURL(file).href, text: decoded.text });
    else problems.push(decoded?.problem ?? { code: 'not-readable', path: file });
  }
  return { sources, problems };
}

/** All plan files of a project. Without an `rplan.json` those of the folder itself; with one, also those below, down to nested projects. */
async function wholeProject(root: string, named: readonly string[]): Promise<ProjectFiles> {
  const deep = await exists(path.join(root, CONFIG_FILE));
  const paths: string[] = [];
  await walk(root, async (file) => void paths.push(file), async (folder) => deep && !(await exists(path.join(folder, CONFIG_FILE))));
  return { root, paths: paths.sort(), named };
}

async function planFiles(name: string): Promise<string[] | InputProblem> {
  const info = await stat(name).catch(() => undefined);
  if (!info) return { code: 'not-found', path: name };
  if (!info.isDirectory()) return name.endsWith(PLAN_FILE) ? [name] : { code: 'not-a-plan-file', path: name };
  const paths: string[] = [];
  await walk(name, async (file) => void paths.push(file), async () => true);
  return paths.length > 0 ? paths : { code: 'no-plan-files', path: name };
}

async function walk(folder: string, onFile: (file: string) => Promise<void>, enter: (folder: string) => Promise<boolean>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !NOT_WALKED.has(entry.name) && (await enter(full))) await walk(full, onFile, enter);
    } else if (entry.name.endsWith(PLAN_FILE)) await onFile(full);
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
