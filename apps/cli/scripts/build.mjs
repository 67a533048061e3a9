// Bundles the command line into dist/: one entry, a chunk for each thing that only some commands need.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(at('dist'), { recursive: true, force: true });
// Read at run time, beside the bundle's folder as beside the source's.
cpSync(at('../../packages/project/catalogues'), at('catalogues'), { recursive: true });
// For editors: "$schema": "./node_modules/rplan/rplan.schema.json" in an rplan.json.
cpSync(at('../../packages/project/rplan.schema.json'), at('rplan.schema.json'));
await build({
  entryPoints: [at('src/main.ts')],
  outdir: at('dist'),
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  legalComments: 'linked',
  define: { __RPLAN_VERSION__: JSON.stringify(JSON.parse(readFileSync(at('package.json'), 'utf8')).version) },
  // Some libraries below are CommonJS and call require.
  banner: {
    js: "import{createRequire as __rplanRequire}from'node:module';const require=__rplanRequire(import.meta.url);",
  },
});
