// npm run references: writes the references of each tsconfig.json from the dependencies in package.json, so that `tsc -b` knows the order, and the
// list of all in the root's. A reference to a folder that is no package below packages/ is written by hand and stays.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

const PREFIX = '@rplan/';

/** What each tsconfig.json has to be now, by its path from the root. */
export function configs() {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*/tsconfig.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = tracked.split('\n').filter((file) => file && existsSync(path.join(root, file)));
  const folders = files.map((file) => path.posix.dirname(file)).sort();
  return Object.fromEntries([
    ['tsconfig.json', text({ files: [], references: folders.map((folder) => ({ path: folder })) })],
    ...folders.map((folder) => [`${folder}/tsconfig.json`, text(withReferences(folder))]),
  ]);
}

function withReferences(folder) {
  const { references = [], ...config } = read(`${folder}/tsconfig.json`);
  const byHand = references
    .map((reference) => path.posix.join(folder, reference.path))
    .filter((place) => !place.startsWith('packages/'));
  const all = [...new Set([...byHand, ...packagesOf(folder)])].sort();
  if (all.length === 0) return config;
  return { ...config, references: all.map((place) => ({ path: path.posix.relative(folder, place) })) };
}

function packagesOf(folder) {
  if (!existsSync(path.join(root, folder, 'package.json'))) return [];
  const { dependencies, devDependencies } = read(`${folder}/package.json`);
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => `packages/${name.slice(PREFIX.length)}`);
}

const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const text = (config) => `${JSON.stringify(config, undefined, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [file, now] of Object.entries(configs())) writeFileSync(path.join(root, file), now);
