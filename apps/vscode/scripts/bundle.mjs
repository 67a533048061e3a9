import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from '../../../scripts/bundling/notices.mjs';
import { replace, stageIn } from '../../../scripts/bundling/replace-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogues = fileURLToPath(new URL('../../../packages/project/catalogues', import.meta.url));
/** What is packed as it is, by its name beside the bundles: the pages of the rules, and the schema of `rplan.json`. */
const COPIED = {
  'rules.vi.md': fileURLToPath(new URL('../../../docs/vi/quy-tac.md', import.meta.url)),
  'rules.en.md': fileURLToPath(new URL('../../../docs/rules.md', import.meta.url)),
  'rplan.schema.json': fileURLToPath(new URL('../../../packages/project/rplan.schema.json', import.meta.url)),
};

/**
 * Langium's parsers and its lexer are never made: the language has its own. What loads late (`import()`) keeps the bundler from seeing that, so
 * that what they are built on is left out by hand: here is a name for each that Langium's modules mention while they are loaded.
 */
const withoutChevrotain = {
  name: 'without-chevrotain',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^chevrotain(-allstar)?$/ }, ({ path }) => ({ path, namespace: 'without-chevrotain' }));
    onLoad({ filter: /.*/, namespace: 'without-chevrotain' }, () => ({
      contents: NAMES.map((name) => `export class ${name} {}`).join('\n'),
    }));
  },
};
const NAMES = [
  ...['EmbeddedActionsParser', 'LLkLookaheadStrategy', 'LLStarLookaheadStrategy', 'Lexer', 'EOF', 'EMPTY_ALT'],
  ...['createToken', 'createTokenInstance', 'tokenMatcher', 'defaultParserErrorProvider', 'defaultLexerErrorProvider'],
];

/**
 * Bundles the extension, the server and the scripts of the webviews into a folder, with the licences of what is bundled. Extension and server are
 * CommonJS: VS Code loads nothing else from an extension. The catalogues are read at run time, beside the bundle's folder as beside the source's.
 */
export async function bundle(folder, { production = false } = {}) {
  const place = path.resolve(root, folder);
  await mkdir(path.dirname(place), { recursive: true });
  const stage = stageIn(path.dirname(place));
  try {
    const outdir = path.join(stage, 'dist');
    const metafiles = await bundleInto(outdir, production);
    await Promise.all(Object.entries(COPIED).map(([name, file]) => cp(file, path.join(outdir, name))));
    await writeNotices(outdir, metafiles);
    await cp(catalogues, path.join(stage, 'catalogues'), { recursive: true });
    replace(outdir, place);
    replace(path.join(stage, 'catalogues'), path.join(path.dirname(place), 'catalogues'));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function bundleInto(outdir, production) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    outdir,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'external',
    metafile: true,
    logLevel: 'warning',
  };
  const built = await Promise.all([
    build({
      ...common,
      entryPoints: ['src/extension.ts', 'src/server.ts'],
      platform: 'node',
      // jsonc-parser's main file, UMD, cannot be bundled.
      mainFields: ['module', 'main'],
      format: 'cjs',
      target: 'node20',
      external: ['vscode'],
      plugins: [withoutChevrotain],
      // CommonJS has no import.meta.
      banner: { js: 'const __rplanUrl=require("node:url").pathToFileURL(__filename).href;' },
      define: { 'import.meta.url': '__rplanUrl' },
    }),
    build({
      ...common,
      entryPoints: ['webview/dashboard.ts', 'webview/grid.ts', 'webview/preview.ts'],
      platform: 'browser',
      format: 'iife',
      target: 'chrome120',
    }),
  ]);
  return built.map(({ metafile }) => metafile);
}

async function writeNotices(outdir, metafiles) {
  const legal = (await readdir(outdir)).filter((name) => name.endsWith('.LEGAL.txt'));
  const comments = await Promise.all(legal.map((name) => readFile(path.join(outdir, name), 'utf8')));
  await Promise.all(legal.map((name) => rm(path.join(outdir, name))));
  await writeFile(path.join(outdir, 'THIRD-PARTY-NOTICES.txt'), noticesOf(metafiles, root, comments));
}
