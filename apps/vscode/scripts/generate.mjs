// Writes syntaxes/rplan.tmLanguage.json from the keyword table. `npm run build` refuses to go on where it is out of date.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = new URL('../syntaxes/rplan.tmLanguage.json', import.meta.url);

/** The grammar as it has to be now. The generator is TypeScript, since the keyword table is. */
async function generate() {
  const work = await mkdtemp(path.join(tmpdir(), 'rplan-colours-'));
  const outfile = path.join(work, 'grammar.cjs');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['src/colours/grammar.ts'],
      bundle: true,
      outfile,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile).grammarText();
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

export async function checkGenerated() {
  const [now, committed] = await Promise.all([generate(), readFile(target, 'utf8').catch(() => '')]);
  if (now !== committed)
    throw new Error('syntaxes/rplan.tmLanguage.json is out of date: run `npm run generate -w apps/vscode`.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(target, await generate());
