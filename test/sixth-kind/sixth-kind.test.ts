import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkClosure, checkOfficialLayout, documentText, schemaErrors } from '@rplan/outputs/docx/testing';
import { build, load } from '@rplan/project';
import { keywordFamilies, spellings } from '@rplan/syntax';
import { expect, it } from 'vitest';
import { pages, snippetsOf } from '../docs/snippets.js';

const folder = fileURLToPath(new URL('plan/', import.meta.url));

async function directive() {
  const { projects, problems } = await load([folder]);
  const [project] = projects;
  if (!project || problems.length > 0) throw new Error(JSON.stringify(problems));
  const built = await build(project, ['docx']);
  const bytes = built.ok ? built.artifacts[0]?.content : undefined;
  if (!(bytes instanceof Uint8Array)) throw new Error('There is no document.');
  return { project, bytes };
}

it('has no error', async () => {
  const { project } = await directive();
  expect(
    project.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, data }) => ({ code, data })),
  ).toEqual([]);
});

it('prints the words that were reviewed', async () => {
  const { body, notes } = documentText((await directive()).bytes);
  const text = [...body, '', ...notes.map((note, index) => `[${index + 1}] ${note}`), ''].join('\n');
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL('chi-thi.txt', import.meta.url)));
});

it('has the official layout and opens in Word', async () => {
  const { bytes } = await directive();
  expect(await schemaErrors(bytes)).toEqual([]);
  expect(checkClosure(bytes)).toEqual([]);
  expect(checkOfficialLayout(bytes).map(({ code }) => code)).toEqual([]);
}, 60_000);

it('was written from the documentation alone: each of its keywords stands in some snippet', () => {
  const shown = pages()
    .flatMap((page) => snippetsOf(page))
    .map(({ text }) => withoutTexts(text))
    .join('\n');
  const written = withoutTexts(readFileSync(`${folder}chi-thi.rplan`, 'utf8'));
  const used = Object.values(keywordFamilies)
    .flat()
    .flatMap((keyword) => spellings(keyword))
    .filter(({ text }) => holds(written, text));
  expect(used.length).toBeGreaterThan(40);
  // The kind of document is the one thing that the documentation names in a list only.
  expect(used.filter(({ text }) => !holds(shown, text)).map(({ text }) => text)).toEqual(['chỉ thị']);
});

/** What is left of a file without its words and comments: keywords, names, numbers. */
function withoutTexts(text: string): string {
  return text.replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\/\/.*/g, '""');
}

function holds(text: string, spelling: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${spelling}(?![\\p{L}\\p{N}_-])`, 'u').test(text);
}
