import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { nodesIn, plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pasteTable } from './paste/paste-table.js';
import { editTask } from './requests/edit-task.js';
import { grid } from './requests/grid.js';
import { openedWith } from './testing/opened.js';

const SEED = Number(process.env.SEED ?? 20261130);
const runs = { numRuns: 60, seed: SEED };

/** Words as people paste and type them: marks, quotes, braces, backslashes, signs of programs. */
const word = fc.stringMatching(/^[\p{L}\p{N}"'{}\\|<>&%$;:,.()“”–/-]{1,12}$/u);
const words = fc
  .array(fc.oneof(word, fc.constantFrom('Sơn', 'Hà', 'Hạ', 'rà soát', '"""', '{SNV}', '\\"', '//', '/*')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => `Việc ${parts.join(' ')}`);
const lineEnd = fc.constantFrom('\n', '\r\n');
const vocabulary = fc.constantFrom(
  { head: 'kế hoạch KH-1 "K" {', task: 'nhiệm vụ NV-4 "Bốn." { chủ trì SNV }' },
  { head: 'plan KH-1 "K" {', task: 'task NV-4 "Bốn." { lead SNV }' },
);

const onlySpaces = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

it('pastes the words of a cell as they are, in both vocabularies and line ends', { timeout: 120_000 }, async () => {
  const law = fc.asyncProperty(
    fc.array(words, { minLength: 1, maxLength: 3 }),
    lineEnd,
    vocabulary,
    async (cells, end, { head, task }) => {
      const plan = [head, `  ${task}`, '  │', '}', ''].join(end);
      const html = `<table><tr><td>Nội dung nhiệm vụ<td>Cơ quan chủ trì</tr>${cells.map((cell) => `<tr><td>${escaped(cell)}<td>UBND xã Sơn Hà</tr>`).join('')}</table>`;
      const desk = await openDesk({
        'danh-ba.rplan': `${DIRECTORY}cơ quan SƠN-HẠ "UBND xã Sơn Hạ"\n`,
        'plan.rplan': plan,
      });
      const text = pasteTable(desk.language, desk.file, desk.offset, { html }) ?? '';
      expect(text.replaceAll(end, '')).not.toMatch(/[\r\n]/);
      const { file } = await openDesk({
        'danh-ba.rplan': DIRECTORY,
        'plan.rplan': plan.replace('│', () => `${text}│`),
      });
      expect(file.parseResult.parserErrors).toEqual([]);
      const tasks = [...nodesIn(file.parseResult.value)].filter(ast.isTask);
      expect(tasks.slice(1).map((one) => onlySpaces(plainText(one.text)))).toEqual(cells.map(onlySpaces));
      expect(text).not.toContain('SƠN-HẠ');
    },
  );
  await fc.assert(law, { ...runs, endOnFailure: true });
});

it('keeps the words that are typed into the grid, and every line end of the file', { timeout: 120_000 }, async () => {
  const typed = words.filter((value) => !/[{}\\]/.test(value));
  const law = fc.asyncProperty(
    typed,
    lineEnd,
    vocabulary,
    fc.constantFrom('"', '"""'),
    async (value, end, { head, task }, fence) => {
      const plan = [DIRECTORY.trimEnd(), head, `  ${task.replace('"Bốn."', () => `${fence}Bốn.${fence}`)}`, '}', '']
        .join('\n')
        .replaceAll('\n', end);
      const { opened, uri } = await openedWith({ 'a.rplan': plan });
      const textDocument = { uri: uri('a.rplan') };
      const answer = editTask(opened, {
        textDocument,
        document: 'KH-1',
        index: 0,
        name: 'NV-4',
        text: 'Bốn.',
        field: 'text',
        value,
      });
      // What would end the statement is refused, not changed.
      if (!answer.ok) return expect(answer.code).toBe('not-readable');
      const { file } = opened;
      const [edit] = answer.edits;
      if (!edit) throw new Error('Nothing is changed.');
      const { start, end: until } = edit.range;
      const changed =
        plan.slice(0, file.textDocument.offsetAt(start)) + edit.newText + plan.slice(file.textDocument.offsetAt(until));
      expect(changed.replaceAll(end, '')).not.toMatch(/[\r\n]/);
      const again = await openedWith({ 'a.rplan': changed });
      const row = grid(again.opened, { textDocument: { uri: again.uri('a.rplan') } }).documents[0]?.rows[0];
      const [one] = [...nodesIn(again.opened.file.parseResult.value)].filter(ast.isTask);
      expect(onlySpaces(plainText(one?.text))).toBe(onlySpaces(value));
      expect(row?.cells.lead?.value).toContain('SNV');
    },
  );
  await fc.assert(law, { ...runs, endOnFailure: true });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
