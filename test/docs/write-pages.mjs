// Writes the pages of the rules and of the keyword table, and the parts of other pages that are made from tables. Tests fail when they are out of date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'rplan-pages-'));
try {
  const entryPoints = [at('rule-pages.ts'), at('keyword-pages.ts'), at('generated-parts.ts')];
  await build({
    entryPoints,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outdir: work,
    outExtension: { '.js': '.cjs' },
  });
  const load = (name) => createRequire(import.meta.url)(path.join(work, name));
  const { rulePageFiles, rulesPage } = load('rule-pages.cjs');
  for (const { path: file, language } of rulePageFiles) writeFileSync(at(`../../${file}`), rulesPage(language));
  const { keywordPage, keywordPages } = load('keyword-pages.cjs');
  for (const page of keywordPages) writeFileSync(at(`../../${page.path}`), keywordPage(page.vocabulary));
  const { filesWithParts, withParts } = load('generated-parts.cjs');
  for (const { path: file, vocabulary } of filesWithParts)
    writeFileSync(at(`../../${file}`), withParts(readFileSync(at(`../../${file}`), 'utf8'), vocabulary));
} finally {
  rmSync(work, { recursive: true, force: true });
}
