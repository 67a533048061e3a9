import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importDocuments, openDocument } from '@rplan/importer';
import { documentText } from '@rplan/outputs/docx/testing';
import { build, load } from '@rplan/project';
import { afterAll, describe, expect, it } from 'vitest';
import { documentsOf, examples } from '../fidelity/examples.js';
import { folded, superscript } from '../fidelity/text.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-round-trip-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The words of a Word file as fidelity compares them. */
function wordsOf(bytes: Uint8Array): readonly string[] {
  const { body, notes } = documentText(bytes, { noteMark: superscript });
  return [...body.flatMap((paragraph) => paragraph.split('\n')), ...notes].map(folded).filter((line) => line !== '');
}

/** The one Word file of the project that is made from a Word file. */
async function importedAndBuilt(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const reading = await openDocument(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  const folder = mkdtempSync(path.join(work, 'p-'));
  for (const file of importDocuments([{ name, document: reading.document }]).files)
    writeFileSync(path.join(folder, file.name), file.content);
  const { projects, problems } = await load([folder]);
  expect(problems).toEqual([]);
  const documents: Uint8Array[] = [];
  for (const project of projects) {
    const built = await build(project, ['docx']);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    for (const { content } of built.artifacts) if (typeof content !== 'string') documents.push(content);
  }
  expect(documents).toHaveLength(1);
  return documents[0] ?? new Uint8Array();
}

describe.each(examples)('%s', (example) => {
  it('says the same after it was built, imported and built again', async () => {
    for (const [name, bytes] of await documentsOf(example)) {
      const [before, after] = [wordsOf(bytes), wordsOf(await importedAndBuilt(name, bytes))];
      expect({ name, words: after }).toEqual({ name, words: before });
    }
  }, 60_000);
});
