import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const there = fileURLToPath(new URL('../../../xlsx/src/reading/', import.meta.url));
const sources = (folder: string) => readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));

/**
 * A calendar and a tracker read a plan alike, and may not see each other: this folder is packages/xlsx/src/reading, where its tests
 * are. Who changes one copies it to the other.
 */
test('is the folder of the tracker, letter by letter', () => {
  expect(sources(here)).toEqual(sources(there));
  for (const name of sources(here)) expect(readFileSync(here + name, 'utf8')).toBe(readFileSync(there + name, 'utf8'));
});
