import type { Block, Finding, Task } from '@rplan/model';
import { expect, it } from 'vitest';
import { party, stateWith } from '../testing/plan.js';
import { beginning, bodyOf } from './body.js';
import { initialSettings, within } from './settings.js';

const words = (text: string) => [{ type: 'text' as const, text }];
const lead = [{ party: 'V' }];
const due = { text: 'trước ngày 15/8/2026' };

function task(id: string): Task {
  const properties: Task['properties'] = [
    { key: 'parties', role: 'lead', parties: lead },
    { key: 'due', due },
  ];
  const none = { about: [], jointLead: [], implementer: [], support: [], monitor: [], responsible: [] };
  const related = { fixes: [], maintains: [], improves: [], after: [] };
  return { id, named: true, text: words(`Làm ${id}.`), properties, lead, due, ...none, ...related };
}

function finding(id: string): Finding {
  return { id, named: true, text: words(`Chậm ${id}.`), about: [], properties: [], at: [], sources: [], fixedBy: [] };
}

function printed(blocks: Block[], numbering?: string[], kind = 'plan') {
  const state = stateWith({
    parties: [party('V', 'organization', 'Văn phòng')],
    tasks: [task('N1'), task('N2')],
    findings: [finding('T1'), finding('T2')],
    document: { kind, blocks },
  });
  const settings = within(initialSettings(kind, state.profile), {
    layout: 'detailed',
    ...(numbering && { numbering }),
  });
  return bodyOf(blocks, state, beginning(settings)).map((block) =>
    block.type === 'paragraph'
      ? [block.role, block.mark ?? '', block.content.map((piece) => ('text' in piece ? piece.text : '')).join('')]
      : [block.type],
  );
}

it('details of a task are bullets, whatever is counted at their level', () => {
  const inside: Block = { type: 'section', level: 'clause', title: words('Trước hết.'), properties: [], blocks: [] };
  expect(printed([{ type: 'task', id: 'N1', blocks: [inside] }], ['1.', 'a)', '-'])).toEqual([
    ['numbered', '1.', 'Làm N1.'],
    ['sub-bullet', '-', 'Đơn vị chủ trì: Văn phòng.'],
    ['sub-bullet', '-', 'Thời gian thực hiện: Trước ngày 15/8/2026.'],
    ['numbered', 'a)', 'Trước hết.'],
  ]);
});

it('an article that ends as a sentence is no title, and clauses inside it have their own marks', () => {
  const clause: Block = { type: 'section', level: 'clause', title: words('Ông An.'), properties: [], blocks: [] };
  const article = (title: string): Block => ({
    type: 'section',
    level: 'article',
    title: words(title),
    properties: [],
    blocks: [clause],
  });
  expect(printed([article('Lập Tổ công tác gồm:'), article('Tổ chức thực hiện')], undefined, 'regulation')).toEqual([
    ['numbered', '', 'Điều 1. Lập Tổ công tác gồm:'],
    ['numbered', '1.', 'Ông An.'],
    ['article', 'Điều 2.', 'Tổ chức thực hiện'],
    ['numbered', '1.', 'Ông An.'],
  ]);
});

it.each(['.', ':', ';'])('an article that ends in “%s” is a sentence of its own', (end) => {
  const article = section('article', `Lập Tổ công tác${end}`, section('clause', 'Ông An.'));
  const [first] = printed([article], undefined, 'regulation');
  expect(first).toEqual(['numbered', '', `Điều 1. Lập Tổ công tác${end}`]);
});

it('what an amendment holds is printed where it stands', () => {
  const addition: Block = { type: 'addition', blocks: [section('clause', 'Bổ sung.'), section('clause', 'Thêm nữa.')] };
  expect(printed([section('clause', 'Một.'), addition, section('clause', 'Hai.')]).map(([, , text]) => text)).toEqual([
    'Một.',
    'Bổ sung.',
    'Thêm nữa.',
    'Hai.',
  ]);
});

const section = (level: 'section' | 'clause' | 'article', title: string, ...blocks: Block[]): Block => ({
  type: 'section',
  level,
  title: words(title),
  properties: [],
  blocks,
});

it('articles are counted through the sections that they stand in', () => {
  const parts = [
    section('section', 'CHUNG', section('article', 'Một'), section('article', 'Hai')),
    section('section', 'RIÊNG', section('article', 'Ba')),
  ];
  const printedArticles = printed(parts, undefined, 'regulation').flatMap(
    ([, , text = '']) => text.match(/^Điều \d/) ?? [],
  );
  expect(printedArticles).toEqual(['Điều 1', 'Điều 2', 'Điều 3']);
});

it('points without headings have no Roman numbers, unless their author chose them', () => {
  const parts = [
    section('clause', 'Một.', section('clause', 'Nhỏ.')),
    section('section', 'PHẦN'),
    section('clause', 'Hai.'),
  ];
  const marks = (numbering?: string[]) => printed(parts, numbering, 'directive').map(([, mark]) => mark);
  expect(marks()).toEqual(['1.', 'a)', 'I.', '2.']);
  expect(marks(['I.', '1.'])).toEqual(['I.', '1.', 'II.', 'III.']);
});

const item = (type: 'task' | 'finding', id: string, mark?: string): Block => ({
  type,
  id,
  blocks: [],
  ...(mark && { mark }),
});

it.each([
  [[item('task', 'N1')], ['']],
  [[item('task', 'N1', '3.')], ['3.']],
  [[item('finding', 'T1')], ['']],
  [
    [item('task', 'N1'), item('task', 'N2')],
    ['1.', '2.'],
  ],
  [
    [item('task', 'N1'), { type: 'addition' as const, to: 'X', blocks: [item('task', 'N2')] }],
    ['1.', '2.'],
  ],
])('counts no item that stands alone, unless its author does: %j', (parts, marks) => {
  const printedMarks = printed(parts as Block[]).flatMap(([role, mark]) => (role === 'numbered' ? [mark] : []));
  expect(printedMarks).toEqual(marks);
});

it('tells findings from tasks where they stand in one list', () => {
  const texts = (parts: Block[]) => printed(parts).flatMap(([role, , text]) => (role === 'numbered' ? [text] : []));
  expect(texts([item('finding', 'T1'), item('task', 'N1')])).toEqual(['Tồn tại: Chậm T1.', 'Nhiệm vụ: Làm N1.']);
  expect(texts([item('finding', 'T1'), item('finding', 'T2')])).toEqual(['Chậm T1.', 'Chậm T2.']);
  const dashes = printed([item('finding', 'T1'), item('task', 'N1')], ['-']);
  expect(dashes.slice(0, 2).map(([, , text]) => text)).toEqual(['Tồn tại: Chậm T1.', 'Nhiệm vụ: Làm N1.']);
  const state = stateWith({ tasks: [task('N1')], findings: [finding('T1')] });
  const own = within(initialSettings('plan', state.profile), { lines: { task: words('Việc: ') } });
  const blocks = bodyOf([item('finding', 'T1'), item('task', 'N1')], state, beginning(own));
  expect(blocks.map((block) => block.type === 'paragraph' && block.content[0])).toMatchObject([
    { text: 'Chậm T1.' },
    { text: 'Làm N1.' },
  ]);
});
