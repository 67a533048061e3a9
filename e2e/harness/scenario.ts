import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { CLIPBOARD, startBrowser } from './browser.js';
import { type CodeServer, startCodeServer } from './code-server.js';
import { failures, temporaryFolder } from './folders.js';
import { Workbench } from './workbench.js';

interface Scene {
  readonly workbench: Workbench;
  /** The open folder. */
  readonly folder: string;
}

type Scenario = (name: string, files: Readonly<Record<string, string>>, play: (scene: Scene) => Promise<void>) => void;

/**
 * One VS Code with the packed extension for a file of scenarios; each scenario has its own folder with the files, and its own
 * browser profile. A scenario that fails is played once more; the screen and the server's log of a failure are kept.
 */
export function useEditor({ trust = true } = {}): Scenario {
  let server: CodeServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startCodeServer(inject('vsix'), trust), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return (name, files, play) =>
    it(name, { retry: 1 }, async () => {
      const work = await temporaryFolder('workspace');
      const folder = path.join(work, 'Kế hoạch khắc phục');
      await mkdir(folder);
      await writeFiles(folder, files);
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: CLIPBOARD });
      const page = await context.newPage();
      try {
        await page.goto(`http://${server.address}/?folder=${encodeURIComponent(folder)}`);
        const workbench = new Workbench(page);
        await workbench.ready();
        await play({ workbench, folder });
      } catch (error) {
        await mkdir(failures, { recursive: true });
        const kept = path.join(failures, name.replace(/[^\p{L}\p{N}]+/gu, '-'));
        await page.screenshot({ path: `${kept}.png` }).catch(() => undefined);
        await writeFile(`${kept}.log`, server.log());
        throw error;
      } finally {
        await context.close();
        await rm(work, { recursive: true, force: true });
      }
    });
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
