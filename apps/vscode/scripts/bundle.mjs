import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the extension and the server into a folder. Both are CommonJS: VS Code loads nothing else from an extension. */
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
  });
}
