import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // The in-host tests are imported here for their names alone; they run inside VS Code.
    alias: { vscode: fileURLToPath(new URL('harness/no-vscode.ts', import.meta.url)) },
  },
  test: {
    globalSetup: './harness/pack.ts',
    // One VS Code and one browser fill two cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
