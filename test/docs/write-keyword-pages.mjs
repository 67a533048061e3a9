// Writes the two pages of the keyword table from the table itself. A test fails when they are out of date.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'rplan-keywords-'));
try {
  const outfile = path.join(work, 'keyword-pages.cjs');
  await build({ entryPoints: [at('keyword-pages.ts')], bundle: true, format: 'cjs', platform: 'node', outfile });
  const { keywordPage, keywordPages } = createRequire(import.meta.url)(outfile);
  for (const page of keywordPages) writeFileSync(at(`../../${page.path}`), keywordPage(page.vocabulary));
} finally {
  rmSync(work, { recursive: true, force: true });
}
