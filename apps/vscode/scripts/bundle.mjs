import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogues = fileURLToPath(new URL('../../../packages/project/catalogues', import.meta.url));

/**
 * Bundles the extension and the server into a folder. Both are CommonJS: VS Code loads nothing else from an extension. The catalogues are read
 * at run time, beside the bundle's folder as beside the source's.
 */
export async function bundle(outdir, { production = false } = {}) {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/extension.ts', 'src/server.ts'],
    bundle: true,
    outdir,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    // CommonJS has no import.meta.
    banner: { js: 'const __rplanUrl=require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': '__rplanUrl' },
  });
  await cp(catalogues, path.resolve(root, outdir, '../catalogues'), { recursive: true });
}
