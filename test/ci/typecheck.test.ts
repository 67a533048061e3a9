import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './workshop.js';

it('checks the types of every folder that has a tsconfig.json', () => {
  const { references } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as {
    references: { path: string }[];
  };
  const folders = execFileSync('git', ['ls-files', '*/tsconfig.json'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((file) => path.posix.dirname(file));
  expect(references.map((reference) => reference.path).sort()).toEqual(folders.sort());
});
