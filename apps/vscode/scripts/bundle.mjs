import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogues = fileURLToPath(new URL('../../../packages/project/catalogues', import.meta.url));
/** What is packed as it is, by its name beside the bundles: the pages of the rules, and the schema of `rplan.json`. */
const COPIED = {
  'rules.vi.md': fileURLToPath(new URL('../../../docs/vi/quy-tac.md', import.meta.url)),
  'rules.en.md': fileURLToPath(new URL('../../../docs/rules.md', import.meta.url)),
  'rplan.schema.json': fileURLToPath(new URL('../../../packages/project/rplan.schema.json', import.meta.url)),
};

/**
 * Bundles the extension, the server and the scripts of the webviews into a folder. Extension and server are CommonJS: VS Code loads nothing else
 * from an extension. The catalogues are read at run time, beside the bundle's folder as beside the source's.
 */
export async function bundle(outdir, { production = false } = {}) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    outdir,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: ['src/extension.ts', 'src/server.ts'],
      platform: 'node',
      // jsonc-parser's main file, UMD, cannot be bundled.
      mainFields: ['module', 'main'],
      format: 'cjs',
      target: 'node20',
      external: ['vscode'],
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
  await Promise.all(Object.entries(COPIED).map(([name, file]) => cp(file, path.resolve(root, outdir, name))));
  await cp(catalogues, path.resolve(root, outdir, '../catalogues'), { recursive: true });
}
