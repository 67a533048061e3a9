import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AppliedFix, applySafeFixes } from '@rplan/rules';
import { decode } from './decode.js';
import { findProjects, type PlanSource } from './files.js';
import { checkSettingsOf, type LoadOptions, readProject } from './load.js';
import { type WriteResult, writeArtifact } from './write.js';

/** One fix, with the file it was made in. */
interface AppliedFixAt extends AppliedFix {
  readonly path: string;
}

/** What was fixed in one project. */
export interface FixedProject {
  readonly fixes: readonly AppliedFixAt[];
  /** Files that were written. */
  readonly written: readonly string[];
}

/** Why a project was left as it is: a file of it cannot be read, changed meanwhile, or could not be written. */
export type Unfixed =
  | { readonly code: 'unreadable'; readonly root: string }
  | { readonly code: 'changed-meanwhile'; readonly path: string }
  | { readonly code: 'unwritten'; readonly result: Extract<WriteResult, { ok: false }> };

/**
 * Writes the safe fixes into the files of each project: into all of them or into none. A project with a file that cannot be read is left
 * alone, for what that file declares would look unknown.
 */
export async function fixProjects(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<{ fixed: FixedProject[]; unfixed: Unfixed[] }> {
  const fixed: FixedProject[] = [];
  const unfixed: Unfixed[] = [];
  for (const found of (await findProjects(paths)).projects) {
    const { config, sources, shared, problems } = await readProject(found);
    if (problems.length > 0) unfixed.push({ code: 'unreadable', root: found.root });
    if (problems.length > 0 || sources.length === 0) continue;
    const root = pathToFileURL(found.root).href;
    const { changed, applied: fixes } = await applySafeFixes(root, sources, shared, checkSettingsOf(config, options));
    const before = new Map(sources.map((source) => [source.uri, source]));
    const failure = await writeAll(
      changed.flatMap(({ uri, text }) => ({ ...(before.get(uri) as PlanSource), fixed: text })),
    );
    if (failure) unfixed.push(failure);
    else
      fixed.push({
        fixes: fixes.map((fix) => ({ ...fix, path: before.get(fix.problem.place.file)?.path ?? '' })),
        written: changed.map(({ uri }) => before.get(uri)?.path ?? uri),
      });
  }
  return { fixed, unfixed };
}

/** Writes all files or, where one cannot be written, puts back those that were. */
async function writeAll(files: readonly (PlanSource & { fixed: string })[]): Promise<Unfixed | undefined> {
  const originals: Uint8Array[] = [];
  for (const { path: file, text } of files) {
    const bytes = await readFile(file);
    const now = decode(file, bytes);
    if (!now.ok || now.text !== text) return { code: 'changed-meanwhile', path: file };
    originals.push(bytes);
  }
  for (const [index, { path: file, fixed }] of files.entries()) {
    const result = await write(file, withMark(fixed, originals[index]));
    if (result.ok) continue;
    for (const [back, { path: earlier }] of files.slice(0, index).entries()) {
      const original = originals[back];
      if (original) await write(earlier, original);
    }
    return { code: 'unwritten', result };
  }
  return undefined;
}

function write(file: string, content: string | Uint8Array): Promise<WriteResult> {
  return writeArtifact(path.dirname(file), { name: path.basename(file), content }, { throughLink: true });
}

/** A file that began with a byte order mark keeps it. */
function withMark(text: string, original: Uint8Array | undefined): string {
  return original?.[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf ? `\ufeff${text}` : text;
}
