import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Why a file is not read, whatever stands in it. */
export type Outside = 'not-found' | 'not-a-file' | 'outside';

/**
 * Why a file of these folders is not to be read; undefined where it is a regular file in one of them, or a link to one. A pipe or a device has
 * no end, and a link out of a folder would bring what its owner never meant to share.
 */
export async function whyNotRead(file: string, folders: readonly string[]): Promise<Outside | undefined> {
  const info = await stat(file).catch(() => undefined);
  if (!info) return 'not-found';
  if (!info.isFile()) return 'not-a-file';
  if (!(await lstat(file)).isSymbolicLink()) return undefined;
  const target = await realpath(file);
  for (const folder of folders) {
    const within = path.relative(await realpath(folder).catch(() => folder), target);
    if (!within.startsWith('..') && !path.isAbsolute(within)) return undefined;
  }
  return 'outside';
}
