import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Artifact } from './build.js';
import { type WriteResult, writeArtifact } from './write.js';

/** What became of a Word file that somebody had worked in. */
export type OutputResult = WriteResult & {
  /** Where the file is now that stood in the way: it was not as it had been written, so that it was kept. */
  readonly kept?: string;
};

/**
 * Writes an artifact of a build. A Word file in its place that somebody has saved since it was written, or that is another's, is never lost: it is
 * kept beside, under a name of its own.
 */
export async function writeOutput(folder: string, artifact: Artifact): Promise<OutputResult> {
  const kept = await keepEdited(path.join(folder, artifact.name));
  const written = await writeArtifact(folder, artifact);
  return kept === undefined ? written : { ...written, kept };
}

async function keepEdited(file: string): Promise<string | undefined> {
  const extension = path.extname(file);
  if (extension !== '.docx') return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes || bytes.length === 0) return undefined;
  const { isAsWritten } = await import('@rplan/outputs/docx');
  if (isAsWritten(bytes)) return undefined;
  const base = file.slice(0, -extension.length);
  for (let count = 1; ; count++) {
    const other = `${base}.da-sua${count === 1 ? '' : `-${count}`}${extension}`;
    if (await readFile(other).catch(() => undefined)) continue;
    // Held open by Word it cannot be moved, and cannot be written to either: writing says so.
    return rename(file, other).then(
      () => other,
      () => undefined,
    );
  }
}

/** Whether a Word file was built from a plan with this JSON, whoever has saved it since. */
export async function isBuiltFrom(bytes: Uint8Array, json: string): Promise<boolean> {
  const { modelHashIn } = await import('@rplan/outputs/docx');
  return modelHashIn(bytes) === createHash('sha256').update(json, 'utf8').digest('hex');
}
