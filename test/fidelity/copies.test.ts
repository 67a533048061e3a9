import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, load } from '@rplan/project';
import { formatText } from '@rplan/syntax';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleFolder, examples } from './examples.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-copies-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** JSON and Word documents of an example whose files were rewritten by `change`. */
async function builtFrom(example: string, name: string, change: (text: string) => string) {
  const folder = path.join(work, name, example);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(exampleFolder(example))) {
    const text = readFileSync(path.join(exampleFolder(example), file), 'utf8');
    writeFileSync(path.join(folder, file), file.endsWith('.rplan') ? change(text) : text);
  }
  const { projects, problems } = await load([folder]);
  expect(problems).toEqual([]);
  const artifacts = [];
  for (const project of projects) {
    const built = await build(project, ['json', 'docx']);
    if (built.ok) artifacts.push(...built.artifacts);
  }
  return artifacts;
}

function formatted(text: string, vocabulary: 'en' | 'vi'): string {
  const result = formatText(text, { vocabulary });
  if (!result.ok) throw new Error(`not formatted: ${result.reason}`);
  return result.text;
}

describe.each(examples)('%s gives the same JSON and the same document', (example) => {
  it.each<[string, (text: string) => string]>([
    ['decomposed', (text) => text.normalize('NFD')],
    ['with Windows line ends and a byte order mark', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['formatted', (text) => formatted(text, 'vi')],
    ['in English words', (text) => formatted(text, 'en')],
    ['in English words and back', (text) => formatted(formatted(text, 'en'), 'vi')],
  ])('%s', async (name, change) => {
    const original = await builtFrom(example, 'original', (text) => text);
    expect(original.length).toBeGreaterThan(0);
    expect(await builtFrom(example, name.replaceAll(' ', '-'), change)).toEqual(original);
  });
});
