// Writes syntaxes/rplan.tmLanguage.json from the keyword table, and from the templates those in English words and snippets/rplan.json.
// `npm run build` refuses to go on where one of them is out of date.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The generated files as they have to be now, by path. The generators are TypeScript, since the tables are. */
async function generate() {
  const work = await mkdtemp(path.join(tmpdir(), 'rplan-generate-'));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: {
        colours: 'src/colours/grammar.ts',
        english: 'src/templates/english.ts',
        snippets: 'src/templates/snippets.ts',
      },
      bundle: true,
      outdir: work,
      outExtension: { '.js': '.cjs' },
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    });
    const require = createRequire(import.meta.url);
    const load = (name) => require(path.join(work, `${name}.cjs`));
    const templates = await templateTexts(load('english').englishTemplate);
    return {
      'syntaxes/rplan.tmLanguage.json': load('colours').grammarText(),
      ...Object.fromEntries(Object.entries(templates).filter(([file]) => file.startsWith('templates/en/'))),
      'snippets/rplan.json': load('snippets').snippetsText((file) => templates[file]),
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The templates by path: as they are written, and in English words. */
async function templateTexts(englishTemplate) {
  const texts = {};
  for (const file of await readdir(path.join(root, 'templates'))) {
    if (!file.endsWith('.rplan')) continue;
    const text = await readFile(path.join(root, 'templates', file), 'utf8');
    texts[`templates/${file}`] = text;
    texts[`templates/en/${file}`] = englishTemplate(text);
  }
  return texts;
}

export async function checkGenerated() {
  for (const [file, now] of Object.entries(await generate())) {
    const committed = await readFile(path.join(root, file), 'utf8').catch(() => '');
    if (now !== committed) throw new Error(`${file} is out of date: run \`npm run generate -w apps/vscode\`.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await mkdir(path.join(root, 'templates/en'), { recursive: true });
  for (const [file, now] of Object.entries(await generate())) await writeFile(path.join(root, file), now);
}
