// npm run lock: writes package-lock.json anew, whole for every platform. Beside a node_modules folder npm leaves out of it the optional packages
// of other platforms (npm/cli issue 4828), so this writes it in a folder without one.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { admitsOldestNode, lockFaults } from './lock-faults.mjs';
import { root } from './setup.mjs';

/**
 * Says that it needs Node 22 and runs on Node 20: Langium, which brings it, promises Node 20, and all our tests run there. What its grammar
 * validation lacks, `npm run generate` adds (packages/language/scripts/object-group-by.cjs).
 */
const CHEVROTAIN = /(^|\/)node_modules\/(chevrotain|@chevrotain\/[^/]+)$/;

/** The folders of the workspaces, from the repository's root; a pattern ends in `*` or is a folder. */
function workspaces() {
  const { workspaces: patterns } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return patterns
    .flatMap((pattern) =>
      pattern.endsWith('/*')
        ? readdirSync(path.join(root, pattern.slice(0, -2))).map((name) => pattern.slice(0, -1) + name)
        : [pattern],
    )
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')));
}

/** The lock file as it is, less what refuses our Node: `overrides` act on what is not locked yet alone (npm/cli issue 8986). */
function withoutRefused() {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const kept = Object.entries(lock.packages).filter(([, entry]) => admitsOldestNode(entry));
  return { ...lock, packages: Object.fromEntries(kept) };
}

function writeLock() {
  const work = mkdtempSync(path.join(tmpdir(), 'rplan-lock-'));
  try {
    const manifests = workspaces().map((folder) => `${folder}/package.json`);
    for (const file of ['package.json', '.npmrc', ...manifests])
      cpSync(path.join(root, file), path.join(work, file), { recursive: true });
    writeFileSync(path.join(work, 'package-lock.json'), JSON.stringify(withoutRefused()));
    const npm = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--loglevel=error'], {
      cwd: work,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) process.exit(npm.status ?? 1);
    const lock = JSON.parse(readFileSync(path.join(work, 'package-lock.json'), 'utf8'));
    for (const [place, entry] of Object.entries(lock.packages)) if (CHEVROTAIN.test(place)) delete entry.engines;
    const faults = lockFaults(lock);
    if (faults.length > 0) throw new Error(`The lock file is not whole:\n${faults.join('\n')}`);
    writeFileSync(path.join(root, 'package-lock.json'), `${JSON.stringify(lock, undefined, 2)}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeLock();
