// Writes syntaxes/rplan.tmLanguage.json from the keyword table and snippets/rplan.json from the templates. `npm run build` refuses to go on
// where one of them is out of date.
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const template = (file) => readFileSync(path.join(root, 'templates', file), 'utf8');

/** The generated files as they have to be now, by path. The generators are TypeScript, since the tables are. */
async function generate() {
  const work = await mkdtemp(path.join(tmpdir(), 'rplan-generate-'));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: { colours: 'src/colours/grammar.ts', snippets: 'src/templates/snippets.ts' },
      bundle: true,
      outdir: work,
      outExtension: { '.js': '.cjs' },
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    });
    const load = createRequire(import.meta.url);
    return {
      'syntaxes/rplan.tmLanguage.json': load(path.join(work, 'colours.cjs')).grammarText(),
      'snippets/rplan.json': load(path.join(work, 'snippets.cjs')).snippetsText(template),
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

export async function checkGenerated() {
  for (const [file, now] of Object.entries(await generate())) {
    const committed = await readFile(path.join(root, file), 'utf8').catch(() => '');
    if (now !== committed) throw new Error(`${file} is out of date: run \`npm run generate -w apps/vscode\`.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, now] of Object.entries(await generate())) await writeFile(path.join(root, file), now);
}
