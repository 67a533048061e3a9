import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureLines, measureText } from '../measure/index.js';
import type { Table } from '../outline.js';
import { nd30 } from '../profile/index.js';
import { fitTable } from './fit.js';

function table(headings: readonly string[], cells: readonly string[] = []): Table {
  return {
    type: 'table',
    columns: headings.map((text) => ({ heading: [{ type: 'text', text }], width: 1 / headings.length, align: 'left' })),
    rows: [
      {
        type: 'cells',
        cells: cells.map((text) => [{ type: 'paragraph', role: 'table-cell', content: [{ type: 'text', text }] }]),
      },
    ],
  };
}

it('leaves a table alone whose words fit', () => {
  const fitting = table(['TT', 'Nhiệm vụ']);
  const { columns, rows } = fitTable(fitting, 400, nd30);
  expect(columns.map(({ width }) => width)).toEqual(fitting.columns.map(({ width }) => width));
  expect(rows).toEqual(fitting.rows);
});

it('gives a column its longest word, in its heading or a cell, from those that have room', () => {
  const fitted = fitTable(table(['STT', 'Nội dung', 'Thư điện tử'], ['', '', 'noichinh@example.vn']), 200, nd30);
  const [, , mail] = fitted.columns;
  expect((mail?.width ?? 0) * 200).toBeGreaterThan(measureText('noichinh@example.vn', { size: 12 }));
});

it('keeps the shares of a table whose words need more than the page', () => {
  const wide = table(['x'.repeat(80), 'y']);
  expect(fitTable(wide, 100, nd30)).toEqual(wide);
});

it('always fills the width, and no column falls under its longest heading', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, (headings) => {
      const { columns } = fitTable(table(headings), 700, nd30);
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 6);
      for (const [index, heading] of headings.entries()) {
        const longest = Math.max(...heading.split(/[\s-]+/).map((word) => measureText(word, { size: 12, bold: true })));
        expect((columns[index]?.width ?? 0) * 700).toBeGreaterThanOrEqual(longest);
      }
    }),
  );
});

it('breaks an address behind its signs, and no address takes half of a table', () => {
  const address = 'https://dichvucong.vidu.gov.vn/van-ban/chi-tiet?loai=ke-hoach&nam=2026';
  const fitted = fitTable(
    table(['TT', 'Nhiệm vụ', 'Nơi xem'], ['1', 'Rà soát thủ tục hành chính của xã', address]),
    450,
    nd30,
  );
  expect(fitted.columns[2]?.width).toBeLessThan(0.5);
});

it('gives a heading so much room that it has no more than three lines', () => {
  const heading = 'Đơn vị chủ trì thực hiện và chịu trách nhiệm báo cáo';
  const { columns } = fitTable(table(['TT', 'Nhiệm vụ', heading, 'Thời hạn', 'Ghi chú']), 450, nd30);
  const room = (columns[2]?.width ?? 0) * 450 - 9;
  expect(measureLines(heading, { size: 12, bold: true }, room).count).toBeLessThanOrEqual(3);
});

it('justifies no narrow column', () => {
  const wide = table(['TT', 'Nhiệm vụ']);
  const justified = { ...wide, columns: wide.columns.map((column) => ({ ...column, align: 'justify' as const })) };
  expect(fitTable(justified, 200, nd30).columns.map(({ align }) => align)).toEqual(['left', 'left']);
  expect(fitTable(justified, 400, nd30).columns.map(({ align }) => align)).toEqual(['justify', 'justify']);
});

it('breaks no heading inside a word of several syllables where there is room', () => {
  const [heading] = fitTable(table(['Đơn vị chủ trì', 'Nhiệm vụ']), 400, nd30).columns[0]?.heading ?? [];
  expect(heading).toMatchObject({ text: 'Đơn\u00a0vị chủ\u00a0trì' });
});
