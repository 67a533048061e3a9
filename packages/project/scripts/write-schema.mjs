// Writes the schema of rplan.json, made from what the program reads it by, to the path given or to its place in the repository.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'rplan-schema-'));
try {
  const outfile = path.join(work, 'schema.mjs');
  await build({
    entryPoints: [at('../src/config-json-schema.ts')],
    bundle: true,
    // jsonc-parser's main file, UMD, cannot be bundled.
    mainFields: ['module', 'main'],
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const { configJsonSchema } = await import(pathToFileURL(outfile).href);
  writeFileSync(process.argv[2] ?? at('../rplan.schema.json'), configJsonSchema());
} finally {
  rmSync(work, { recursive: true, force: true });
}
