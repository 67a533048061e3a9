import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importDocuments } from '@rplan/importer';
import { build, load } from '@rplan/project';
import { readWord } from '@rplan/word-reader';
import { docx, p, r, tbl } from '@rplan/word-reader/testing';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';

const SEED = Number(process.env.SEED ?? 20261130);
const work = mkdtempSync(path.join(tmpdir(), 'rplan-import-words-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The words of the text that is built from the import of a Word file. */
async function builtFrom(body: string): Promise<string[]> {
  const reading = readWord(docx({ body }));
  if (!reading.ok) throw new Error(reading.problem.code);
  const folder = mkdtempSync(path.join(work, 'p-'));
  for (const { name, content } of importDocuments([{ name: 'a.docx', document: reading.document }]).files)
    writeFileSync(path.join(folder, name), content);
  const { projects } = await load([folder]);
  const texts: string[] = [];
  for (const project of projects) {
    const built = await build(project, ['txt']);
    if (built.ok) texts.push(...built.artifacts.map(({ content }) => String(content)));
  }
  return wordsOf(texts.join('\n'));
}

/** Letters and digits, in small letters: the dash of a list is its mark, and a cell begins with a capital when it is printed. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether the words stand among the others in their order. */
function lost(words: readonly string[], among: readonly string[]): string[] {
  let at = 0;
  return words.filter((word) => {
    const found = among.findIndex((each, index) => index >= at && each === word);
    if (found >= 0) at = found;
    return found < 0;
  });
}

const piece = fc.oneof(
  fc.constantFrom(
    'hồ sơ',
    '"',
    '{',
    '}',
    '{SNV}',
    '\\',
    '\\n',
    '*',
    '**',
    '//',
    '/*',
    '|',
    '"""',
    '- ',
    '+ ',
    'a) ',
    '1. ',
    'II. ',
    'Điều 1. ',
    '12/QĐ-UBND',
    '30/6/2026',
    ':',
    '.',
    ';',
    'Căn cứ',
    'nhiệm vụ',
    'ê\u0301',
    '…',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) =>
      text.replace(/[\p{C}\p{Z}\p{M}\uf000-\uf0ff\u00ad]/gu, ' ').replace(/[^\p{Script=Latin}\p{N}\p{P}\p{S} ]/gu, ''),
    ),
);
const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));

it(`whatever signs a paragraph or a cell has, its words are in the document (seed ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 4 }),
      fc.array(line, { minLength: 3, maxLength: 3 }),
      async (lines, cells) => {
        const paragraphs = lines.map(([text, bold]) =>
          p([r(text, bold ? '<w:b/>' : ''), r(' và'), r(' rồi', '<w:i/>')]),
        );
        const table = tbl([['Nhiệm vụ', 'Chủ trì', 'Sản phẩm'], [...cells]]);
        const words = [...lines.flatMap(([text]) => [...wordsOf(text), 'và', 'rồi']), ...cells.flatMap(wordsOf)];
        expect(lost(words, await builtFrom(p('Mở đầu.') + paragraphs.join('') + table))).toEqual([]);
      },
    ),
    { numRuns: 40, seed: SEED },
  );
}, 300_000);
