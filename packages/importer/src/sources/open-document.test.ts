import { linesOf } from '@rplan/word-reader';
import { docx, p, r } from '@rplan/word-reader/testing';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { checkHeader } from './ole-bounds.js';
import { openDocument } from './open-document.js';

async function words(bytes: Uint8Array): Promise<string[]> {
  const reading = await openDocument(bytes);
  return reading.ok ? linesOf(reading.document.blocks) : [reading.problem.code];
}

it('text in the fonts of older encodings is read as those fonts show it', async () => {
  const run = (text: string, font: string) => r(text, `<w:rFonts w:ascii="${font}"/>`);
  expect(
    await words(docx({ body: p([run('KÕ ho¹ch', '.VnTime'), run(' vÒ ', '.VnTimeH'), run('Ngaøy', 'VNI-Times')]) })),
  ).toEqual(['Kế hoạch VỀ Ngày']);
  // What was typed in Unicode under such a font stays.
  expect(await words(docx({ body: p([run('Kế hoạch', '.VnTime')]) }))).toEqual(['Kế hoạch']);
});

it('a workbook is its title lines and its table, with merged cells', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Nhiệm vụ',
        rows: [
          ['DANH MỤC NHIỆM VỤ', null, null],
          ['STT', 'Nhiệm vụ', 'Thời hạn'],
          [1, 'Rà soát\nvăn bản', new Date(Date.UTC(2026, 5, 30))],
          [2, null, 9.5],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
          { startRow: 2, startCol: 1, endRow: 3, endCol: 1 },
        ],
      },
    ],
  });
  const reading = await openDocument(bytes);
  const [title, table] = reading.ok ? reading.document.blocks : [];
  expect(title).toMatchObject({ text: 'DANH MỤC NHIỆM VỤ', look: { align: 'center' } });
  expect(
    table?.type === 'table' &&
      table.rows.map(({ cells }) =>
        cells.map((cell) => `${linesOf(cell.blocks).join('/')}${cell.merge === 'none' ? '' : ` ${cell.merge}`}`),
      ),
  ).toEqual([
    ['STT', 'Nhiệm vụ', 'Thời hạn'],
    ['1', 'Rà soát/văn bản begin', '30/6/2026'],
    ['2', ' continue', '9,5'],
  ]);
});

it.each<[string, Uint8Array]>([
  ['empty', new Uint8Array()],
  ['not-word', new TextEncoder().encode('{\\rtf1}')],
  ['damaged', new TextEncoder().encode('%PDF-1.4')],
  ['damaged', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(2000)])],
])('%s is said of a file that is none (%#)', async (code, bytes) => {
  expect(await words(bytes)).toEqual([code]);
});

it('a compound file that promises more than it has is not followed', () => {
  const bytes = new Uint8Array(4096);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  expect(() => checkHeader(bytes)).not.toThrow();
  view.setUint32(44, 1_000_000, true);
  expect(() => checkHeader(bytes)).toThrow();
});
