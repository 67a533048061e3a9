import type { Block, Finding, Inline, Task } from '@rplan/model';
import { textOf } from '@rplan/words';
import { describe, expect, it } from 'vitest';
import type { Paragraph, TableRow } from '../outline.js';
import { initialSettings } from '../parts/settings.js';
import { type PrintState, printState } from '../printing.js';
import { type AskedColumn, nd30, nd30Base, resolveProfile } from '../profile/index.js';
import { planWith } from '../testing/plan.js';
import { ownRows } from './rows.js';

const words = (text: string): Inline[] => [{ type: 'text', text }];
const ids = ['A', 'B', 'C', 'D'];
const tasks = ids.map(
  (id) =>
    ({
      id,
      named: true,
      text: words(`Việc ${id}.`),
      about: [],
      fixes: [],
      properties: [],
      lead: [],
    }) as unknown as Task,
);
const section = (title: string, ...inside: string[]): Block => ({
  type: 'section',
  level: 'section',
  title: words(title),
  properties: [],
  blocks: inside.map((id) => ({ type: 'task', id, blocks: [] })),
});
const groups = [section('Thể chế', 'A', 'B'), section('Thủ tục', 'C'), section('Tài chính công', 'D')];

function printed(columns: readonly AskedColumn['content'][], profile = nd30): string[][] {
  const state: PrintState = printState(planWith({ tasks }), profile);
  const rows = ownRows(
    groups,
    columns.map((content) => ({ content })),
    'task',
    state,
    initialSettings('plan', profile),
  );
  return rows.map(textsOf);
}

const said = (cell: readonly Paragraph[]) =>
  cell.map(({ mark, content }) => (mark ? `${mark} ${textOf(content)}` : textOf(content))).join(' ');

function textsOf(row: TableRow): string[] {
  if (row.type === 'group') return [...(row.ordinal ? [said(row.ordinal)] : []), said(row.cell)];
  return row.cells.map(said);
}

describe('rows of a table with groups', () => {
  it('are counted in each group anew, with the number of the group where rows have theirs', () => {
    expect(printed(['ordinal', 'task'])).toEqual([
      ['I', 'Thể chế'],
      ['1', 'Việc A.'],
      ['2', 'Việc B.'],
      ['II', 'Thủ tục'],
      ['1', 'Việc C.'],
      ['III', 'Tài chính công'],
      ['1', 'Việc D.'],
    ]);
  });

  it('are counted through the whole table where the office wants it', () => {
    const through = resolveProfile(nd30Base, { groupRows: 'through' });
    const rows = through.ok ? printed(['ordinal', 'task'], through.profile) : [];
    expect(rows.filter(([first]) => /\d/.test(first ?? '')).map(([first]) => first)).toEqual(['1', '2', '3', '4']);
  });

  it('have the number before the name of the group where no column counts', () => {
    expect(printed(['task', 'lead'])[0]).toEqual(['I. Thể chế']);
    expect(printed(['task', 'ordinal'])[0]).toEqual(['I. Thể chế']);
  });
});

it('several columns of remarks have one remark each, and the last the rest', () => {
  const texts = (...said: string[]) => [{ key: 'texts', field: 'remark', texts: said.map(words) }];
  const remarked = (...said: string[]) => ({ ...tasks[0], properties: texts(...said) }) as unknown as Task;
  const cells = (task: Task, ...contents: AskedColumn['content'][]) => {
    const state = printState(planWith({ tasks: [task] }), nd30);
    const columns = contents.map((content) => ({ content }));
    const [row] = ownRows(
      [{ type: 'task', id: 'A', blocks: [] }],
      columns,
      'task',
      state,
      initialSettings('plan', nd30),
    );
    return row?.type === 'cells'
      ? row.cells.map((cell) => cell.map((line) => ('content' in line ? textOf(line.content) : '')))
      : [];
  };
  expect(cells(remarked('Đất đai', 'Sơn Hạ'), 'remark', 'task', 'remark')).toEqual([
    ['Đất đai'],
    ['Việc A.'],
    ['Sơn Hạ'],
  ]);
  expect(cells(remarked('', 'Sơn Hạ', 'gấp'), 'remark', 'remark')).toEqual([[''], ['Sơn Hạ', 'gấp']]);
  expect(cells(remarked('Đất đai', 'Sơn Hạ'), 'remark')).toEqual([['Đất đai', 'Sơn Hạ']]);
});

describe('what stands inside a row', () => {
  const prose = (text: string, style: 'plain' | 'bullet' | 'sub-bullet' = 'plain'): Block => ({
    type: 'paragraphs',
    role: 'text',
    paragraphs: [{ style, content: words(text) }],
  });
  const headed = (title: string, level: 'section' | 'clause', ...blocks: Block[]): Block => ({
    type: 'section',
    level,
    title: words(title),
    properties: [],
    blocks,
  });
  /** Every kind of prose that the body of a task prints. */
  const inside: readonly (readonly [string, Block])[] = [
    ['a paragraph', prose('Lời một.')],
    ['a bullet', prose('Lời hai.', 'bullet')],
    ['a bullet of the second level', prose('Lời ba.', 'sub-bullet')],
    ['a clause', headed('Lời bốn.', 'clause')],
    ['a section', headed('Lời năm', 'section')],
    ['what stands in a clause', headed('Lời sáu.', 'clause', prose('Lời bảy.'), headed('Lời tám.', 'clause'))],
    ['what stands in a section', headed('Lời chín', 'section', headed('Lời mười', 'section', prose('Lời cuối.')))],
  ];

  function table(columns: readonly AskedColumn['content'][], blocks: readonly Block[], rows: 'task' | 'finding') {
    const finding = { id: 'T', named: true, text: words('Chậm.'), about: [], properties: [] } as unknown as Finding;
    const state = printState(planWith({ tasks, findings: [finding] }), nd30);
    const asked = columns.map((content) => ({ content }));
    return ownRows(blocks, asked, rows, state, initialSettings('plan', nd30)).flatMap(textsOf).join('\n');
  }

  const typed = (block: Block): string[] =>
    block.type === 'paragraphs'
      ? block.paragraphs.map(({ content }) => content.map((inline) => ('text' in inline ? inline.text : '')).join(''))
      : block.type === 'section'
        ? [...block.title.map((inline) => ('text' in inline ? inline.text : '')), ...block.blocks.flatMap(typed)]
        : [];

  it.each(inside)('is printed: %s', (_, block) => {
    for (const columns of [['ordinal', 'task', 'lead'], ['task'], ['ordinal', 'lead']] as const)
      for (const type of ['task', 'finding'] as const) {
        const said = table(columns, [{ type, id: type === 'task' ? 'A' : 'T', blocks: [block] }], 'task');
        for (const words of typed(block)) expect(said, columns.join()).toContain(words);
      }
  });

  it('keeps the dash of a bullet, and counts clauses', () => {
    const blocks = [prose('Lời một.', 'bullet'), headed('Lời hai.', 'clause'), headed('Lời ba.', 'clause')];
    const said = table(['task'], [{ type: 'task', id: 'A', blocks }], 'task');
    expect(said).toContain('- Lời một.');
    expect(said).toMatch(/(\S+) Lời hai\..*(?!\1)\S+ Lời ba\./s);
    expect(table(['task'], [prose('Lời một.', 'bullet')], 'task')).toBe('- Lời một.');
  });

  it('prints a finding among tasks, and a task among findings, where the words stand', () => {
    expect(table(['ordinal', 'task'], [{ type: 'finding', id: 'T', blocks: [] }], 'task')).toContain('Chậm.');
    expect(table(['ordinal', 'finding'], [{ type: 'task', id: 'A', blocks: [] }], 'finding')).toContain('Việc A.');
  });
});
