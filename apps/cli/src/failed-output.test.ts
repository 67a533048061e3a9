import { existsSync } from 'node:fs';
import path from 'node:path';
import { folderWith } from '@rplan/project/testing';
import { expect, it, vi } from 'vitest';
import { run } from './testing.js';

vi.mock('@rplan/outputs/xlsx', () => ({
  emitXlsxByUnit: () => [],
  emitXlsx: () => {
    throw new RangeError('Division by zero');
  },
}));

const PLAN = 'kế hoạch K "Kế hoạch" { dự thảo  đoạn "Nội dung." }\n';

it.each([
  ['vi', 'lỗi bên trong'],
  ['en', 'a fault of its own'],
])('says in a sentence which file could not be made, and writes the others (%s)', async (lang, words) => {
  const folder = await folderWith({ 'a.rplan': PLAN });
  const { exit, err } = await run(folder, 'build', '.', '--to', 'docx,xlsx,txt', '--lang', lang);
  expect(exit).toBe(2);
  const line = err.split('\n').find((each) => each.startsWith('K.xlsx')) ?? '';
  expect([line.includes(words), line.includes('Division by zero'), err.includes('    at ')]).toEqual([
    true,
    true,
    false,
  ]);
  const written = (name: string) => existsSync(path.join(folder, 'out', name));
  expect(['K.docx', 'K.txt', 'K.xlsx'].map(written)).toEqual([true, true, false]);
});
