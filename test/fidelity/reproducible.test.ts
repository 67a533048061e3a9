import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentText, openPackage } from '@rplan/docx/testing';
import { build as bundle } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder, examples } from './examples.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-reproducible-'));
const program = path.join(work, 'build.mjs');

beforeAll(async () => {
  await bundle({
    entryPoints: [fileURLToPath(new URL('build-twice.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);",
    },
  });
}, 60_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Every file of an example as another process writes it, by the hash of its bytes; twice in that process. */
function built(example: string, zone: string): { first: Record<string, string>; again: Record<string, string> } {
  const result = spawnSync(process.execPath, [program, exampleFolder(example)], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LC_ALL: 'C' },
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout);
}

describe.each(examples)('%s', (example) => {
  it('is the same bytes from two processes, in two time zones, and a second time in one', { timeout: 60_000 }, () => {
    const here = built(example, 'Asia/Ho_Chi_Minh');
    const there = built(example, 'America/New_York');
    const endings = new Set(Object.keys(here.first).map((name) => path.extname(name)));
    expect(endings).toEqual(new Set(['.docx', '.html', '.txt', '.xlsx', '.ics', '.json']));
    expect(there).toEqual(here);
    expect(here.again).toEqual(here.first);
  });
});
