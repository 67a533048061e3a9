import { readdir, readFile } from 'node:fs/promises';
import { check } from '@rplan/language/testing';
import { expect, it } from 'vitest';
import { DIRECTORY, templates } from './kinds.js';
import { plainTemplate } from './plain.js';

const folder = new URL('../../templates/', import.meta.url);
const read = (file: string) => readFile(new URL(file, folder), 'utf8');

it('are all the files of the folder', async () => {
  const known = [DIRECTORY, ...templates().map(({ file }) => file)];
  expect((await readdir(folder)).sort()).toEqual(known.sort());
});

it.each(templates())('$kind lacks its number and date only, before it is filled in', async ({ kind, file }) => {
  const text = plainTemplate(await read(file), 2026);
  expect(text).not.toMatch(/\$\{|\\\}/);
  expect(text.startsWith(`${kind} `)).toBe(true);
  const found = await check({ [file]: text, [DIRECTORY]: await read(DIRECTORY) });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['RP-DOC-001', 'warning']]);
});

it('number their placeholders from one, each once', async () => {
  for (const { file } of templates()) {
    const numbers = [...(await read(file)).matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number));
    expect(numbers, file).toEqual(numbers.map((_, index) => index + 1));
  }
});
