import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folders.js';
import { runInHost } from '../harness/in-host.js';
import { all } from './all.js';
import type { HostResult } from './host-test.js';

let folder: string;
let results: readonly HostResult[];

beforeAll(async () => {
  folder = await temporaryFolder('workspace');
  results = await runInHost(folder, all);
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(all.map(({ name }) => name))('%s', (name) => {
  const result = results.find((candidate) => candidate.name === name);
  expect(result, 'not run').toBeDefined();
  expect(result?.error ?? 'none').toBe('none');
});
