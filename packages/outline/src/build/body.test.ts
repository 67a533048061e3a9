import type { Block, Task } from '@rplan/model';
import { expect, it } from 'vitest';
import { party, stateWith } from '../testing/plan.js';
import { bodyOf } from './body.js';
import { initialSettings, within } from './settings.js';

const words = (text: string) => [{ type: 'text' as const, text }];
const lead = [{ party: 'V' }];

function task(id: string): Task {
  const properties: Task['properties'] = [
    { key: 'parties', role: 'lead', parties: lead },
    { key: 'due', due: { text: 'trước ngày 15/8/2026' } },
  ];
  const none = { about: [], jointLead: [], implementer: [], support: [], monitor: [], responsible: [] };
  const related = { fixes: [], maintains: [], improves: [], after: [] };
  return { id, named: true, text: words(`Làm ${id}.`), properties, lead, ...none, ...related };
}

function printed(blocks: Block[], numbering?: string[], kind = 'plan') {
  const state = stateWith({
    parties: [party('V', 'organization', 'Văn phòng')],
    tasks: [task('N1')],
    document: { kind, blocks },
  });
  const settings = within(
    initialSettings(kind, state.profile),
    { layout: 'detailed', ...(numbering && { numbering }) },
    state.profile,
  );
  return bodyOf(blocks, state, { depth: 0, settings }).map((block) =>
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
