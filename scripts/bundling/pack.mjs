import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from '../setup.mjs';
import { makeModelPackage } from './model-package.mjs';

const packers = {
  cli: (out) => npmPack(path.join(root, 'apps/cli'), out),
  model: async (out) => {
    const work = mkdtempSync(path.join(tmpdir(), 'rplan-model-'));
    try {
      await makeModelPackage(work);
      npmPack(work, out);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
  vscode: (out) => {
    const cwd = path.join(root, 'apps/vscode');
    const { name, version } = JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8'));
    const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
    const file = path.join(out, `${name}-${version}.vsix`);
    run(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', file], { cwd });
  },
};

/** What can be packed: the command line, the model, the extension. */
export const PACKAGES = Object.keys(packers);

function npmPack(cwd, out) {
  run('npm', ['pack', '--pack-destination', out, '--loglevel=error'], { cwd });
}

/** Packs the named packages into a folder. */
export async function pack(out, names) {
  mkdirSync(out, { recursive: true });
  for (const name of names) await packers[name](out);
}

/** Writes `SHA256SUMS` for all packages of a folder, as `sha256sum --check` reads it. */
export function writeChecksums(out) {
  const files = readdirSync(out).filter((name) => /\.(tgz|vsix)$/.test(name));
  const sum = (name) =>
    createHash('sha256')
      .update(readFileSync(path.join(out, name)))
      .digest('hex');
  writeFileSync(path.join(out, 'SHA256SUMS'), files.map((name) => `${sum(name)}  ${name}\n`).join(''));
}
