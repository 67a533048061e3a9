import { randomUUID } from 'node:crypto';
import * as disk from 'node:fs/promises';
import path from 'node:path';
import type { Artifact } from './build.js';

export type WriteFailure =
  | 'open-elsewhere'
  | 'no-permission'
  | 'disk-full'
  | 'not-a-folder'
  | 'is-a-folder'
  | 'not-writable';

export type WriteResult =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly path: string; readonly code: WriteFailure; readonly detail: string };

/** What writing asks of the file system, so that tests can let each step fail. */
export type FileOperations = Pick<typeof disk, 'mkdir' | 'writeFile' | 'rename' | 'rm' | 'realpath' | 'stat'>;

export interface WriteOptions {
  readonly operations?: FileOperations;
  readonly platform?: NodeJS.Platform;
}

/**
 * Writes an artifact whole or not at all: to a file beside its place, then moved there. A file that Word holds open is left as it
 * was (`open-elsewhere`), and so is the old one on a full disk. A link stays one, and a file keeps its permissions.
 */
export async function writeArtifact(
  folder: string,
  { name, content }: Artifact,
  { operations = disk, platform = process.platform }: WriteOptions = {},
): Promise<WriteResult> {
  const asked = path.join(folder, name);
  const target = await operations.realpath(asked).catch(() => asked);
  // Short, since the name of the document may be as long as a name can be.
  const beside = path.join(path.dirname(target), `.rplan-${randomUUID()}.tmp`);
  try {
    await makeFolder(folder, operations);
    const old = await operations.stat(target).catch(() => undefined);
    await operations.writeFile(beside, content, old ? { mode: old.mode } : {});
    await operations.rename(beside, target);
    return { ok: true, path: asked };
  } catch (error) {
    await operations.rm(beside, { force: true }).catch(() => undefined);
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, path: asked, code: failureOf(error, platform), detail };
  }
}

/** Folder by folder: where nothing can be made at all, as under `/proc`, Node's own recursion never ends. */
async function makeFolder(folder: string, { mkdir, stat }: FileOperations): Promise<void> {
  const missing: string[] = [];
  let at = folder;
  let found = await stat(at).catch(() => undefined);
  for (; !found && path.dirname(at) !== at; found = await stat(at).catch(() => undefined)) {
    missing.unshift(at);
    at = path.dirname(at);
  }
  if (found && !found.isDirectory()) throw Object.assign(new Error(`${at} is no folder`), { code: 'ENOTDIR' });
  for (const each of missing) {
    await mkdir(each).catch((error: { code?: string }) => {
      // Another run may have made it meanwhile.
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function failureOf(error: unknown, platform: NodeJS.Platform): WriteFailure {
  const { code = '' } = (error instanceof Error ? error : {}) as { code?: string };
  // Windows refuses to replace a file that another program holds open, under any of these names.
  if (code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))) return 'open-elsewhere';
  if (code === 'ENOTDIR') return 'not-a-folder';
  if (code === 'EISDIR' || code === 'ENOTEMPTY') return 'is-a-folder';
  return FAILURES[code] ?? 'not-writable';
}

const FAILURES: Readonly<Record<string, WriteFailure>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};
