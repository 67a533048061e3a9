// Compiles the grammar into the data that whole files are read by. A test fails when it is out of date.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'rplan-rules-'));
try {
  const outfile = path.join(work, 'compile-rules.cjs');
  await build({
    entryPoints: [at('../src/read/compile.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
  });
  const { rulesFile } = createRequire(import.meta.url)(outfile);
  writeFileSync(at('../src/generated/rules.ts'), rulesFile());
} finally {
  rmSync(work, { recursive: true, force: true });
}
