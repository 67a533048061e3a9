// Bundles the command line and the library into dist/: a chunk for each thing that only some commands need. `--types` makes the library's types.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { noticesOf } from '../../../scripts/bundling/notices.mjs';
import { PLAN_SCHEMA } from '../../../scripts/bundling/plan-schema.mjs';
import { replace, stageIn } from '../../../scripts/bundling/replace-files.mjs';

const at = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/**
 * Of the whole protocol of language servers Langium's core needs four things. Without an editor the rest is neither read nor run: the
 * four come straight from the files that define them, the error codes as the protocol's package has them.
 */
const littleProtocol = {
  name: 'little-protocol',
  setup({ onResolve, onLoad }) {
    const require = createRequire(import.meta.resolve('langium'));
    onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ importer }) =>
      /langium[\\/]lib[\\/](?!lsp)/.test(importer)
        ? { path: 'vscode-languageserver-protocol', namespace: 'little-protocol' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'little-protocol' }, () => {
      const defined = path.dirname(require.resolve('vscode-jsonrpc'));
      const from = (names, file) => `export { ${names} } from ${JSON.stringify(path.join(defined, file))};`;
      const { LSPErrorCodes } = require('vscode-languageserver-protocol');
      return {
        resolveDir: defined,
        contents: [
          from('CancellationToken, CancellationTokenSource', 'cancellation.js'),
          from('Emitter', 'events.js'),
          from('ResponseError', 'messages.js'),
          `export const LSPErrorCodes = ${JSON.stringify(LSPErrorCodes)};`,
        ].join('\n'),
      };
    });
  },
};

/** Everything is made in a folder of its own first: another process may be reading, or packing, what was made before. */
const stage = stageIn(at(''));
const made = (file) => path.join(stage, file);
try {
  // Read at run time, beside the bundle's folder as beside the source's.
  cpSync(at('../../packages/project/catalogues'), made('catalogues'), { recursive: true });
  // For editors: "$schema": "./node_modules/rplan/rplan.schema.json" in an rplan.json.
  cpSync(at('../../packages/project/rplan.schema.json'), made('rplan.schema.json'));
  cpSync(PLAN_SCHEMA, made('rplan-v1.schema.json'));
  cpSync(at('../../LICENSE'), made('LICENSE'));
  const { metafile } = await build({
    entryPoints: { main: at('src/main.ts'), library: at('src/library/index.ts') },
    absWorkingDir: at(''),
    outdir: made('dist'),
    bundle: true,
    splitting: true,
    platform: 'node',
    // jsonc-parser's main file, UMD, cannot be bundled.
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'node20',
    minify: true,
    plugins: [littleProtocol],
    legalComments: 'external',
    metafile: true,
    define: { __RPLAN_VERSION__: JSON.stringify(JSON.parse(readFileSync(at('package.json'), 'utf8')).version) },
  });
  writeNotices(metafile);
  await asCommonJs();
  await writeCompiledCode();
  if (process.argv.includes('--types')) await writeTypes();
  for (const file of readdirSync(stage)) replace(made(file), at(file));
} finally {
  rmSync(stage, { recursive: true, force: true });
}

function writeNotices(metafile) {
  const legal = readdirSync(made('dist')).filter((name) => name.endsWith('.LEGAL.txt'));
  const comments = legal.map((name) => readFileSync(made(`dist/${name}`), 'utf8'));
  for (const name of legal) rmSync(made(`dist/${name}`));
  writeFileSync(made('THIRD-PARTY-NOTICES.txt'), noticesOf([metafile], at(''), comments));
}

/** The types of the library: of use to who installs the package, and slow to make. */
async function writeTypes() {
  const { bundledTypes, planTypes } = await import('../../../scripts/bundling/types.mjs');
  const types = await bundledTypes(at('src/library/index.ts'), at('tsconfig.json'), { '@rplan/model': './plan.mjs' });
  mkdirSync(made('types'));
  writeFileSync(made('types/index.d.mts'), types);
  writeFileSync(made('types/plan.d.mts'), await planTypes());
}

/** Only ES modules can be split, and only scripts can be loaded with compiled code: each chunk is turned into one. */
async function asCommonJs() {
  for (const file of readdirSync(made('dist')).filter((name) => name.endsWith('.js'))) {
    const source = readFileSync(made(`dist/${file}`), 'utf8');
    const { code } = await transform(source, {
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': '__url' },
      banner: source.includes('import.meta.url')
        ? 'const __url=require("node:url").pathToFileURL(__filename).href;'
        : '',
    });
    writeFileSync(made(`dist/${file}`), inAscii(code));
  }
  writeFileSync(made('dist/package.json'), '{ "type": "commonjs" }\n');
}

/** The loader reads one byte a letter. The bundler escapes letters everywhere but in regular expressions, where this escape means the same. */
function inAscii(code) {
  return code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Runs a check as users do, and keeps what the engine compiled for it. */
async function writeCompiledCode() {
  const require = createRequire(import.meta.url);
  require('../bin/engine.js').tuneEngine();
  const { createLoader } = require('../bin/load.js');
  const { load, scripts } = createLoader(made('dist'));
  const nothing = () => {};
  const silent = { out: nothing, err: nothing, onInterrupt: () => nothing, cwd: at('.') };
  await load('main.js').main(['check', at('../../examples/ke-hoach-mau-2026')], silent);
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
}
