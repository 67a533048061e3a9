import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG_FILE } from './config.js';
import { decode } from './decode.js';
import { whyNotRead } from './inside.js';
import type { InputProblem } from './problem.js';
import { exists, isPlanFile, walk } from './walk.js';

/** The plan files of one project on disk. */
export interface ProjectFiles {
  /** The folder that holds `rplan.json`, or the files' own folder. */
  readonly root: string;
  /** All plan files of the project. */
  readonly paths: readonly string[];
  /** Those that the user named, by themselves or through a folder. */
  readonly named: readonly string[];
}

/** A plan file that was read. */
export interface PlanSource {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
}

/**
 * The most that one project may have in its files, and so one file: a plan of a hundred thousand tasks, more than any office has, takes some
 * 40 megabytes, for which a machine of an office has the memory.
 */
export const MOST_BYTES = 48 * 1024 * 1024;

/** Groups what the user named into projects: a folder is walked; a file brings the whole project it belongs to. */
export async function findProjects(
  named: readonly string[],
): Promise<{ projects: ProjectFiles[]; problems: InputProblem[] }> {
  const problems: InputProblem[] = [];
  const roots = new Map<string, Set<string>>();
  const rootOf = rootFinder();
  for (const name of new Set(named.map((name) => path.resolve(name)))) {
    for (const file of await planFiles(name, problems)) {
      const root = await rootOf(path.dirname(file));
      roots.set(root, (roots.get(root) ?? new Set()).add(file));
    }
  }
  const projects: ProjectFiles[] = [];
  for (const [root, files] of [...roots].sort(([a], [b]) => (a < b ? -1 : 1))) {
    projects.push(await wholeProject(root, [...files].sort(), problems));
  }
  return { projects, problems: distinct(problems) };
}

/** Finds the project of a folder; what was asked about a folder once is remembered. */
function rootFinder(): (folder: string) => Promise<string> {
  const known = new Map<string, Promise<string | undefined>>();
  const configured = (folder: string): Promise<string | undefined> => {
    const asked = known.get(folder);
    if (asked) return asked;
    const parent = path.dirname(folder);
    const answer = exists(path.join(folder, CONFIG_FILE)).then((here) =>
      here ? folder : parent === folder ? undefined : configured(parent),
    );
    known.set(folder, answer);
    return answer;
  };
  return async (folder) => (await configured(folder)) ?? folder;
}

/**
 * Reads the files of a project; one that cannot be read is a problem and does not hide the others. Of a project that is larger than any
 * office's nothing is read: with a part of it what the others declare would be unknown.
 */
export async function readSources(
  paths: readonly string[],
): Promise<{ sources: PlanSource[]; problems: InputProblem[] }> {
  const sources: PlanSource[] = [];
  const problems: InputProblem[] = [];
  let bytes = 0;
  for (const file of paths) {
    const text = await readPlan(file);
    if (typeof text === 'string') bytes += Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
      return { sources: [], problems: [{ code: 'project-too-large', path: path.dirname(file), most: MOST_BYTES }] };
    if (typeof text === 'string') sources.push({ path: file, uri: pathToFileURL(file).href, text });
    else problems.push(text);
  }
  return { sources, problems };
}

/** The text of a plan file, or why there is none. */
export async function readPlan(file: string): Promise<string | InputProblem> {
  const info = await stat(file).catch(() => undefined);
  if (info && !info.isFile()) return { code: 'not-a-file', path: file };
  if (info && info.size > MOST_BYTES) return { code: 'too-large', path: file, size: info.size, most: MOST_BYTES };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { code: 'not-readable', path: file };
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded.problem;
  return /\S/.test(decoded.text) ? decoded.text : { code: 'empty', path: file };
}

/** All plan files of a project. Without an `rplan.json` those of the folder itself; with one, also those below, down to nested projects. */
async function wholeProject(root: string, named: readonly string[], problems: InputProblem[]): Promise<ProjectFiles> {
  const deep = await exists(path.join(root, CONFIG_FILE));
  const paths = await walk(root, async (folder) => deep && !(await exists(path.join(folder, CONFIG_FILE))), problems);
  const outside = new Set<string>();
  const all = [...new Set([...paths, ...named])];
  for (const file of all) {
    if ((await whyNotRead(file, [root])) !== 'outside') continue;
    outside.add(file);
    problems.push({ code: 'outside', path: file });
  }
  const inside = (files: readonly string[]) => files.filter((file) => !outside.has(file));
  return { root, paths: (await withoutTwins(inside(all))).sort(), named: inside(named) };
}

/** A file and the links to it are one file: read twice, everything in it would be declared twice. */
async function withoutTwins(paths: readonly string[]): Promise<string[]> {
  const byTarget = new Map<string, string>();
  for (const file of paths) {
    const target = await realpath(file).catch(() => file);
    const known = byTarget.get(target);
    if (known === undefined || file === target) byTarget.set(target, file);
  }
  return [...byTarget.values()];
}

async function planFiles(name: string, problems: InputProblem[]): Promise<string[]> {
  const found = await asSpelledOnDisk(name);
  const info = found === undefined ? undefined : await stat(found).catch(() => undefined);
  if (found === undefined || !info) {
    problems.push({ code: 'not-found', path: name });
    return [];
  }
  if (!info.isDirectory()) {
    if (isPlanFile(found) && info.isFile()) return [found];
    // The settings stand for their whole project: pre-commit names every file that changed.
    if (path.basename(found) === CONFIG_FILE && info.isFile()) return planFiles(path.dirname(found), problems);
    problems.push({ code: isPlanFile(found) ? 'not-a-file' : 'not-a-plan-file', path: found });
    return [];
  }
  const before = problems.length;
  const files = await walk(found, async () => true, problems);
  if (files.length === 0 && problems.length === before) problems.push({ code: 'no-plan-files', path: found });
  return files;
}

/** The path as it is, or with its marks composed or decomposed: file systems and keyboards differ in how they write `ế`. */
async function asSpelledOnDisk(name: string): Promise<string | undefined> {
  for (const spelling of [name, name.normalize('NFC'), name.normalize('NFD')])
    if (await exists(spelling)) return spelling;
  return undefined;
}

function distinct(problems: readonly InputProblem[]): InputProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.path}`, problem])).values()];
}
