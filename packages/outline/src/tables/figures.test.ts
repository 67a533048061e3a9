import type { ColumnContent, IndexNode } from '@rplan/model';
import { textOf } from '@rplan/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../measure/index.js';
import type { TableRow } from '../outline.js';
import { initialSettings } from '../parts/settings.js';
import { nd30, textWidth } from '../profile/index.js';
import { stateWith } from '../testing/plan.js';
import { evenFigures } from './figures.js';
import { fitTables } from './fit.js';
import { tableOf } from './table.js';

const cells = (...texts: string[]): TableRow => ({
  type: 'cells',
  cells: texts.map((text) => [
    { type: 'paragraph', role: 'table-cell', content: text === '' ? [] : [{ type: 'text', text }] },
  ]),
});
const asked = (...contents: ColumnContent[]) => contents.map((content) => ({ content }));
const shown = (row: TableRow) =>
  row.type === 'cells' ? row.cells.map((cell) => cell.map(({ content }) => textOf(content)).join()) : [];

describe('points of a table', () => {
  it('have one number of decimals, two at least, in all columns of points', () => {
    const rows = evenFigures(
      [cells('A', '1', '0,5'), cells('B', '10', ''), cells('C', '2,125', '8/10')],
      asked('about', 'maximum', 'points'),
    );
    expect(rows.map(shown)).toEqual([
      ['A', '1,000', '0,500'],
      ['B', '10,000', ''],
      ['C', '2,125', '8/10'],
    ]);
    expect(evenFigures([cells('A', '1', '0,5')], asked('about', 'maximum', 'points')).map(shown)).toEqual([
      ['A', '1,00', '0,50'],
    ]);
  });

  it('stay whole where all are', () => {
    expect(evenFigures([cells('A', '1'), cells('B', '10')], asked('about', 'maximum')).map(shown)).toEqual([
      ['A', '1'],
      ['B', '10'],
    ]);
  });

  it('never change their value, and leave what is no column of points', () => {
    const figure = fc.tuple(fc.nat(99), fc.option(fc.nat(999), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), (figures) => {
        const texts = figures.map(([whole, part]) => (part === undefined ? String(whole) : `${whole},${part}`));
        const rows = evenFigures(
          texts.map((text) => cells(text, text)),
          asked('maximum', 'rank'),
        );
        for (const [at, row] of rows.entries()) {
          const [points = '', rank] = shown(row);
          expect(Number(points.replace(',', '.'))).toBe(Number((texts[at] ?? '').replace(',', '.')));
          expect(rank).toBe(texts[at]);
        }
        expect(new Set(rows.map((row) => shown(row)[0]?.split(',')[1]?.length ?? 0)).size).toBe(1);
      }),
    );
  });
});

describe('a table of points', () => {
  const node = (code: string, level: IndexNode['level'], title: string, maximum: string): IndexNode => ({
    code,
    level,
    title,
    shortNames: [],
    maximum,
    nodes: [],
  });
  const score = (of: string, value: string, lost: string) => ({ node: of, value, lost, deltas: [], stages: [] });
  const result = (id: string, year: number) => ({
    id,
    body: 'B',
    index: 'C',
    year,
    basis: [],
    total: { value: '10.75', deltas: [], stages: [] },
    lost: '0.75',
    scores: [score('1', '9.25', '0.75'), score('T', '2', '0'), score('P', '0.5', '0')],
  });
  const index = {
    id: 'C',
    title: 'Chỉ số',
    shortNames: [],
    maximum: '10',
    levels: [],
    basis: [],
    nodes: [
      node('1', 'field', 'Thể chế', '10'),
      node('T', 'bonus', 'Sáng kiến', '2'),
      node('P', 'penalty', 'Báo cáo trễ', '1'),
    ],
  };
  const table = (years: readonly number[]) => {
    const assessments = years.map((year) => result(`R${year}`, year));
    const state = stateWith({ indices: [index], assessments });
    const part = { type: 'table' as const, rows: 'points' as const, columns: [], of: [], properties: [], blocks: [] };
    return tableOf(part, state, initialSettings('report', nd30));
  };
  const said = (row: TableRow) => (row.type === 'group' ? row.cell.map(({ content }) => textOf(content)) : shown(row));

  it('has what is added and taken off under headings, and the whole as its last row', () => {
    expect(table([2025]).rows.map(said)).toEqual([
      ['1', 'Thể chế', '10,00', '9,25', '0,75'],
      ['Điểm thưởng'],
      ['T', 'Sáng kiến', '2,00', '2,00', '0,00'],
      ['Điểm trừ'],
      ['P', 'Báo cáo trễ', '1,00', '0,50', '0,00'],
      ['', 'Tổng cộng', '10,00', '10,75', '0,75'],
    ]);
  });

  it('names the results where there are several', () => {
    const titles = table([2024, 2025])
      .rows.map(said)
      .filter((texts) => texts.length === 1);
    expect(titles.filter(([title]) => title?.startsWith('Chỉ số'))).toEqual([['Chỉ số năm 2024'], ['Chỉ số năm 2025']]);
  });

  it('stands with its commas one above the other, in the middle of the column', () => {
    const [fitted] = fitTables([table([2025])], 'portrait', nd30);
    if (fitted?.type !== 'table') throw new Error('a table stays one');
    const width = textWidth(nd30, 'portrait');
    for (const [at, column] of fitted.columns.entries()) {
      if (!column.figures) continue;
      expect(column.align).toBe('right');
      const insets = new Set(
        fitted.rows.flatMap((row) => (row.type === 'cells' ? row.cells[at]?.map(({ overhang }) => overhang) : [])),
      );
      expect(insets.size).toBe(1);
      const [overhang = 0] = insets;
      const room = column.width * width - 2 * (nd30.table.cellPadding + nd30.table.borderThickness);
      const longest = Math.max(...fitted.rows.map((row) => measureText(shown(row)[at] ?? '', { size: 12 })));
      expect(room + 2 * (overhang ?? 0)).toBeGreaterThanOrEqual(longest - 0.01);
    }
  });
});
