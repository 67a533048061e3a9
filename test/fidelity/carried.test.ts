import { createHash } from 'node:crypto';
import { build, load } from '@rplan/project';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exampleFolder } from './examples.js';

async function made(embed: boolean) {
  const { projects } = await load([exampleFolder('ke-hoach-mau-2026')]);
  const [project] = projects;
  const built = project && (await build(project, ['json', 'docx'], { embed, only: new Set(['TB-2026']) }));
  if (!built?.ok) throw new Error('The example is built.');
  const [json, docx] = ['json', 'docx'].map(
    (ending) => built.artifacts.find(({ name }) => name.endsWith(ending))?.content,
  );
  return { json: String(json), parts: unzipSync(docx as Uint8Array) };
}

it('a Word document carries the hash of its JSON, and the JSON itself only where it is asked for', async () => {
  const { json, parts } = await made(false);
  const hash = createHash('sha256').update(json).digest('hex');
  expect(strFromU8(parts['docProps/custom.xml'] as Uint8Array)).toContain(hash);
  expect(Object.keys(parts).filter((path) => path.startsWith('customXml/item1'))).toEqual([]);
  expect(Object.keys((await made(true)).parts)).toContain('customXml/item1.xml');
});

it('the names of what a document does not print stand in no part of it', async () => {
  const { json, parts } = await made(false);
  const printed = Object.entries(parts)
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  const hidden = (JSON.parse(json).parties as { title: string }[]).filter(({ title }) => !printed.includes(title));
  expect(hidden.length).toBeGreaterThan(0);
  const embedded = strFromU8((await made(true)).parts['customXml/item1.xml'] as Uint8Array);
  for (const { title } of hidden) expect(embedded).toContain(title);
});
