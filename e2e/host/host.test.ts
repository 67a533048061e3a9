import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folders.js';
import { runInHost } from '../harness/in-host.js';
import { all } from './all.js';
import type { HostResult } from './host-test.js';

let work: string;
let results: readonly HostResult[];

beforeAll(async () => {
  work = await temporaryFolder('workspace');
  results = await runInHost(path.join(work, 'Kế hoạch khắc phục'), all);
}, 600_000);
afterAll(() => rm(work, { recursive: true, force: true }));

it.each(all.map(({ name }) => name))('%s', (name) => {
  const result = results.find((candidate) => candidate.name === name);
  expect(result, 'not run').toBeDefined();
  expect(result?.error ?? 'none').toBe('none');
});
