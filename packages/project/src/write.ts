import { createHash, randomUUID } from 'node:crypto';
import * as disk from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Artifact } from './build.js';

export type WriteFailure =
  | 'open-elsewhere'
  | 'no-permission'
  | 'disk-full'
  | 'not-a-folder'
  | 'is-a-folder'
  | 'device-name'
  | 'not-writable';

export type WriteResult =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly path: string; readonly code: WriteFailure; readonly detail: string };

/** What writing asks of the file system, so that tests can let each step fail. */
export type FileOperations = Pick<typeof disk, 'mkdir' | 'writeFile' | 'rename' | 'rm' | 'realpath' | 'stat' | 'lstat'>;

export interface WriteOptions {
  readonly operations?: FileOperations;
  readonly platform?: NodeJS.Platform;
  /**
   * Whether a link stays one and what it leads to is written: an author's own file. An output takes the place of the link itself, wherever it
   * leads.
   */
  readonly throughLink?: boolean;
}

/**
 * Writes an artifact whole or not at all: to a file beside its place, then moved there. A file that Word holds open is left as it
 * was (`open-elsewhere`), and so is the old one on a full disk. A file keeps its permissions.
 */
export async function writeArtifact(
  folder: string,
  { name, content }: Artifact,
  { operations = disk, platform = process.platform, throughLink = false }: WriteOptions = {},
): Promise<WriteResult> {
  const asked = path.join(folder, name);
  if (!throughLink && isDeviceName(name)) return { ok: false, path: asked, code: 'device-name', detail: name };
  const target = throughLink ? await operations.realpath(asked).catch(() => asked) : asked;
  const beside = path.join(path.dirname(target), nameBeside());
  try {
    await makeFolder(folder, operations);
    const old = await operations.lstat(target).catch(() => undefined);
    await operations.writeFile(beside, content, { flag: 'wx', ...(old?.isFile() && { mode: old.mode }) });
    await operations.rename(beside, target);
    return { ok: true, path: asked };
  } catch (error) {
    await operations.rm(beside, { force: true }).catch(() => undefined);
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, path: asked, code: failureOf(error, platform), detail };
  }
}

/** Names that Windows keeps for devices, whatever ending they have: a file of such a name cannot be copied or opened there. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\..*)?$/i;

/** Whether no file can have this name on Windows, with or without an ending. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

const HOST = createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);
const BESIDE = /^\.rplan-([0-9a-f]{8})-(\d+)-[0-9a-f-]{36}\.tmp$/;

/** Short, since the name of the document may be as long as a name can be; it tells whose it is. */
function nameBeside(): string {
  return `.rplan-${HOST}-${process.pid}-${randomUUID()}.tmp`;
}

/** Takes away what runs left in a folder that were killed while they wrote. What another run is writing now stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await disk.readdir(folder).catch(() => [])) {
    const [, host, pid] = BESIDE.exec(name) ?? [];
    if (host !== HOST || isRunning(Number(pid))) continue;
    await disk.rm(path.join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
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
