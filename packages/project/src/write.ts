import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Artifact } from './build.js';

export type WriteResult =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly path: string; readonly code: 'open-elsewhere' | 'no-permission' | 'disk-full' | 'not-writable'; readonly detail: string };

/**
 * Writes an artifact whole or not at all: to a file beside its place, then moved there. A file that Word holds open is left as it
 * was (`open-elsewhere`), and so is the old one on a full disk.
 */
export async function writeArtifact(folder: string, { name, content }: Artifact): Promise<WriteResult> {
  const target = path.join(folder, name);
  const beside = path.join(folder, `.${name}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, content);
    await rename(beside, target);
    return { ok: true, path: target };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return { ok: false, path: target, ...reasonOf(error) };
  }
}

function reasonOf(error: unknown): { code: 'open-elsewhere' | 'no-permission' | 'disk-full' | 'not-writable'; detail: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  // Windows refuses to replace a file that another program holds open, under any of these names.
  if (code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))) return { code: 'open-elsewhere', detail };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { code: 'no-permission', detail };
  return code === 'ENOSPC' ? { code: 'disk-full', detail } : { code: 'not-writable', detail };
}
