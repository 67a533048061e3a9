// Bundles the command line into dist/: one entry, a chunk for each thing that only some commands need.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

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
  // jsonc-parser's main file, UMD, cannot be bundled.
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'node20',
  minify: true,
  plugins: [littleProtocol],
  legalComments: 'linked',
  define: { __RPLAN_VERSION__: JSON.stringify(JSON.parse(readFileSync(at('package.json'), 'utf8')).version) },
});
await asCommonJs();
await writeCompiledCode();

/** Only ES modules can be split, and only scripts can be loaded with compiled code: each chunk is turned into one. */
async function asCommonJs() {
  for (const file of readdirSync(at('dist')).filter((name) => name.endsWith('.js'))) {
    const source = readFileSync(at(`dist/${file}`), 'utf8');
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
    writeFileSync(at(`dist/${file}`), inAscii(code));
  }
  writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n');
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
  const { load, scripts } = createLoader(at('dist'));
  const nothing = () => {};
  const silent = { out: nothing, err: nothing, onInterrupt: () => nothing, cwd: at('.') };
  await load('main.js').main(['check', at('../../examples/ke-hoach-mau-2026')], silent);
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
}
