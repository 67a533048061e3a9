import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inject } from 'vitest';
import { folderOf, type HostResult, type HostTest } from '../host/host-test.js';
import { CLIPBOARD, startBrowser } from './browser.js';
import { startCodeServer } from './code-server.js';
import { temporaryFolder } from './folders.js';
import { writeFiles } from './scenario.js';

const LIMIT = 300_000;

/** Runs the tests inside the extension host of a real VS Code, on the files of the packed extension. */
export async function runInHost(folder: string, tests: readonly HostTest[]): Promise<readonly HostResult[]> {
  for (const { name, files } of tests) await writeFiles(path.join(folder, folderOf(name)), files);
  const work = await temporaryFolder('in-host');
  const results = path.join(work, 'results.json');
  const runner = await bundleTests(work, results);
  const [server, browser] = await Promise.all([startCodeServer(), startBrowser()]);
  try {
    const context = await browser.newContext({ permissions: CLIPBOARD });
    const page = await context.newPage();
    const remote = (place: string) => `vscode-remote://${server.address}${place}`;
    const payload = [
      ['extensionDevelopmentPath', remote(inject('unpacked'))],
      ['extensionTestsPath', remote(runner)],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
    ];
    const ended = new Promise<void>((resolve, reject) => {
      void page.exposeFunction('codeAutomationLog', () => undefined);
      void page.exposeFunction('codeAutomationExit', () => resolve());
      setTimeout(() => reject(new Error(`No end after ${LIMIT / 1000} s`)), LIMIT).unref();
    });
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    await page.goto(`http://${server.address}/?${query}`);
    await ended;
    return JSON.parse(await readFile(results, 'utf8'));
  } catch (error) {
    throw new Error(`The tests inside VS Code gave no results.\n${server.log()}`, { cause: error });
  } finally {
    await browser.close();
    await server.stop();
    await rm(work, { recursive: true, force: true });
  }
}

/** One CommonJS file, as VS Code wants it, that writes what became of the tests into `results`. */
async function bundleTests(work: string, results: string): Promise<string> {
  const outfile = path.join(work, 'run.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../host/run.ts', import.meta.url))],
    bundle: true,
    outfile,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    define: { RESULTS: JSON.stringify(results) },
    logLevel: 'warning',
  });
  return outfile;
}
