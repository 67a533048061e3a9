import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup.mjs';
import { PLAN_SCHEMA } from './plan-schema.mjs';
import { bundledTypes } from './types.mjs';

const model = path.join(root, 'packages/model');

/**
 * Makes the package `@rplan/model` in an empty folder: what the repository has as sources, for everybody else. Zod stays a dependency: its schemas
 * are used together with the reader's own.
 */
export async function makeModelPackage(folder) {
  const read = (place) => JSON.parse(readFileSync(path.join(root, place, 'package.json'), 'utf8'));
  const { name, license, type, sideEffects, dependencies } = read('packages/model');
  // Released together, under one version; that of the contract is `rplan/v1`.
  const { version } = read('apps/cli');
  const manifest = {
    name,
    version,
    description: 'The compiled plan of RPlan: JSON Schema, Zod schemas and types',
    license,
    type,
    sideEffects,
    engines: { node: '>=20.19' },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './rplan-v1.schema.json': './rplan-v1.schema.json',
      './package.json': './package.json',
    },
    dependencies,
  };
  mkdirSync(folder, { recursive: true });
  const put = (file, content) => writeFileSync(path.join(folder, file), content);
  put('package.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  put('index.d.ts', await bundledTypes(path.join(model, 'src/index.ts'), path.join(model, 'tsconfig.json')));
  cpSync(PLAN_SCHEMA, path.join(folder, path.basename(PLAN_SCHEMA)));
  for (const file of ['README.md', 'CHANGES.md']) cpSync(path.join(model, file), path.join(folder, file));
  cpSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  await build({
    absWorkingDir: model,
    entryPoints: ['src/index.ts'],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    format: 'esm',
    target: 'node20',
    external: Object.keys(dependencies),
    logLevel: 'warning',
  });
}
