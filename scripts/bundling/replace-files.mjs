import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a file, or the files of a folder with all below, where others may read and write the same ones now: each is renamed over the old one, so
 * that no reader finds it half-written or missing. Of a folder then goes what was not made. `made` has to be on the same disk.
 */
export function replace(made, place) {
  if (statSync(made).isFile()) {
    replaceFile(made, place);
    return;
  }
  const wanted = filesIn(made);
  for (const file of wanted) replaceFile(path.join(made, file), path.join(place, file));
  const kept = new Set(wanted);
  for (const file of filesIn(place)) if (!kept.has(file)) rmSync(path.join(place, file), { force: true });
}

function replaceFile(from, to) {
  if (sameBytes(from, to)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}

/** A new empty folder inside one, on its disk. */
export function stageIn(folder) {
  const stage = path.join(folder, `.build-${randomUUID().slice(0, 8)}`);
  mkdirSync(stage, { recursive: true });
  return stage;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function sameBytes(a, b) {
  try {
    return statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}
