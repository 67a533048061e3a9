import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { failures, requireSetup, root, temporaryFolder } from './folders.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed extension. */
    vsix: string;
    /** The folder of its files: an in-host test starts VS Code on it. */
    unpacked: string;
  }
}

/** Packs the extension as it is released, and builds the command that its task runs, once for all tests. */
export default async function pack(project: TestProject): Promise<() => void> {
  requireSetup();
  rmSync(failures, { recursive: true, force: true });
  const work = await temporaryFolder('vsix');
  const vsix = path.join(work, 'rplan.vsix');
  execFileSync('npm', ['run', 'package', '--silent', '-w', 'apps/vscode', '--', '--out', vsix], { cwd: root });
  execFileSync('npm', ['run', 'build', '--silent', '-w', 'apps/cli'], { cwd: root });
  unpack(vsix, work);
  project.provide('vsix', vsix);
  project.provide('unpacked', path.join(work, 'extension'));
  return () => rmSync(work, { recursive: true, force: true });
}

function unpack(vsix: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(vsix)))) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
