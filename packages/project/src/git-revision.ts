import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The files of a project as they were at a revision, in a folder of their own that is gone after `close`. */
export interface Revision {
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export type RevisionReading =
  | { readonly ok: true; readonly revision: Revision }
  | { readonly ok: false; readonly code: 'no-git' | 'no-revision' | 'no-files' };

/** What a project is made of: plans and their settings. */
const FILES = /(?:\.rplan|(?:^|\/)rplan\.json)$/;

/** Reads what git has of a folder at a revision (`HEAD~1`, a tag, a commit). Nothing in the folder itself is touched. */
export async function readRevision(folder: string, revision: string): Promise<RevisionReading> {
  // What begins with a dash is an option to git.
  if (revision.startsWith('-')) return { ok: false, code: 'no-revision' };
  const known = await git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (!known.ok) return { ok: false, code: known.missing ? 'no-git' : 'no-revision' };
  const commit = known.out.toString().trim();
  const listed = await git(folder, ['ls-tree', '-r', '-z', '--name-only', commit, '--', '.']);
  const names = listed.ok
    ? listed.out
        .toString()
        .split('\0')
        .filter((name) => FILES.test(name))
    : [];
  if (names.length === 0) return { ok: false, code: 'no-files' };
  const to = await mkdtemp(path.join(tmpdir(), 'rplan-revision-'));
  for (const name of names) {
    const file = await git(folder, ['show', `${commit}:./${name}`]);
    if (!file.ok) continue;
    const place = path.join(to, ...name.split('/'));
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, file.out);
  }
  return { ok: true, revision: { folder: to, close: () => rm(to, { recursive: true, force: true }) } };
}

type Output = { readonly ok: true; readonly out: Buffer } | { readonly ok: false; readonly missing: boolean };

function git(folder: string, args: readonly string[]): Promise<Output> {
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: MOST }, (error, out) =>
      resolve(error ? { ok: false, missing: error.code === 'ENOENT' } : { ok: true, out }),
    );
  });
}

/** Bytes of one answer of git. */
const MOST = 256 * 1024 * 1024;
