import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { InputProblem } from './problem.js';

/** Folders that hold what programs made, or what nobody wrote. */
const NOT_WALKED = new Set(['node_modules', 'dist', 'out', '__MACOSX']);
/** What macOS writes beside each file on a disk of another system, under the name of that file. */
const APPLE_DOUBLE = /^\._/;
const PLAN_FILE = /\.rplan$/i;

export function isPlanFile(name: string): boolean {
  return PLAN_FILE.test(name);
}

/**
 * The plan files in a folder and those below it that `enter` lets in, in the order of their names. Links to files are followed,
 * links to folders are not: they may lead round in a circle, or out of the project.
 */
export async function walk(
  folder: string,
  enter: (folder: string) => Promise<boolean>,
  problems: InputProblem[],
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    problems.push({ code: 'not-readable', path: folder });
    return [];
  }
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || NOT_WALKED.has(entry.name) || !(await enter(full))) continue;
      found.push(...(await walk(full, enter, problems)));
    } else if (
      isPlanFile(entry.name) &&
      !APPLE_DOUBLE.test(entry.name) &&
      (entry.isFile() || (entry.isSymbolicLink() && (await isFile(full))))
    )
      found.push(full);
  }
  return found;
}

/** Whether a path leads to a file that can be read to its end: no folder, no pipe, no device. */
async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}

export async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
