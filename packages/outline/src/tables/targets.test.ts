import type { Block, Property } from '@rplan/model';
import { textOf } from '@rplan/words';
import { expect, it } from 'vitest';
import type { TableRow } from '../outline.js';
import { outlineOf } from '../parts/outline-of.js';
import { nd30 } from '../profile/index.js';
import { planWith } from '../testing/plan.js';

const words = (text: string) => [{ type: 'text' as const, text }];
const target = (text: string): Property => ({
  key: 'target',
  text: words(text),
  amount: { text: 'tối thiểu 5', bound: 'at least', value: '5' },
});

const plan = planWith({
  document: {
    properties: [target('cả năm')],
    blocks: [
      {
        type: 'section',
        level: 'section',
        title: words('MỤC TIÊU'),
        properties: [target('điểm'), target('hạng')],
        blocks: [],
      },
      { type: 'section', level: 'section', title: words('KHÁC'), properties: [], blocks: [] },
      { type: 'task', id: 'N1', blocks: [] },
      { type: 'task', id: 'N2', blocks: [] },
    ],
    appendices: [
      {
        id: 'PL',
        title: words('Chỉ tiêu'),
        properties: [],
        blocks: [{ type: 'table', rows: 'target', columns: [], of: [], properties: [], blocks: [] } satisfies Block],
      },
    ],
  },
  tasks: [task('N1', [target('lớp')]), task('N2', [])],
});

function task(id: string, properties: Property[]) {
  const none = { lead: [], jointLead: [], implementer: [], support: [], monitor: [], responsible: [] };
  return {
    id,
    named: true,
    text: words(`Làm ${id}.`),
    about: [],
    properties,
    ...none,
    fixes: [],
    maintains: [],
    improves: [],
    after: [],
  };
}

function texts(row: TableRow): string[] {
  return row.type === 'group' ? [] : row.cells.map((cell) => cell.map(({ content }) => textOf(content)).join('|'));
}

it('a table of targets has those of the document, of sections and of tasks, each beside whose they are', () => {
  const table = outlineOf(plan, nd30).sections[1]?.blocks.find((block) => block.type === 'table');
  expect(table?.rows.map(texts)).toEqual([
    ['1', '', 'Cả năm tối thiểu 5', ''],
    ['2', 'MỤC TIÊU', 'Điểm tối thiểu 5|Hạng tối thiểu 5', ''],
    ['3', 'Làm N1.', 'Lớp tối thiểu 5', ''],
  ]);
});
