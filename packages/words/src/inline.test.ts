import type { Inline, Plan, Target } from '@rplan/model';
import { expect, test } from 'vitest';
import { plainWords } from './inline.js';
import { namesOf } from './names.js';
import { planOf, task } from './testing/index.js';

const plan: Plan = planOf(
  [
    task('NV-1', 'Ban hành quy chế', { lead: [{ party: 'SNV' }], due: { text: 'trong năm 2026' }, recovers: '1.5' }),
    task('NV-2', 'x', { text: [reference({ kind: 'task', id: 'NV-2', document: 'KH-2026' })] }),
  ],
  {
    citations: [
      {
        id: 'QD',
        kind: 'decision',
        number: '12/QĐ-UBND',
        date: { day: 5, month: 6, year: 2025 },
        issuers: ['UBND'],
        title: [{ type: 'text', text: 'ban hành quy chế' }],
        replaces: [],
      },
      {
        id: 'L',
        kind: 'law',
        number: '1/2025/QH15',
        issuers: [],
        title: [{ type: 'text', text: 'Ngân sách' }],
        replaces: [],
      },
    ],
    others: [
      {
        document: 'KH-2025',
        findings: [],
        tasks: [task('NV-9', 'Việc năm trước')],
        sections: [{ id: 'I', title: [{ type: 'text', text: 'Mục tiêu' }] }],
        appendices: [
          { id: 'A', title: [] },
          { id: 'B', title: [] },
        ],
      },
    ],
  },
);
const names = namesOf(plan);

function reference(to: Target, ...parts: string[]): Inline {
  return { type: 'reference', to, parts };
}

test.each<[string, Inline]>([
  ['Sở Nội vụ', reference({ kind: 'party', id: 'SNV' })],
  ['UBND tỉnh', reference({ kind: 'party', id: 'UBND' }, 'short')],
  ['Quyết định số 12/QĐ-UBND', reference({ kind: 'document', id: 'QD' })],
  ['Quyết định số 12/QĐ-UBND ngày 05/6/2025 của UBND tỉnh', reference({ kind: 'document', id: 'QD' }, 'with date')],
  [
    'Quyết định số 12/QĐ-UBND ngày 05/6/2025 của UBND tỉnh ban hành quy chế',
    reference({ kind: 'document', id: 'QD' }, 'full'),
  ],
  ['ban hành quy chế', reference({ kind: 'document', id: 'QD' }, 'title')],
  ['Luật Ngân sách', reference({ kind: 'document', id: 'L' })],
  ['Chỉ số CCHC', reference({ kind: 'index', id: 'PAR' }, 'short')],
  ['9,5', reference({ kind: 'node', index: 'PAR', code: '1' }, 'maximum')],
  ['8,25/9,5', reference({ kind: 'assessment', id: 'KQ', node: '1' })],
  ['1,25', reference({ kind: 'assessment', id: 'KQ', node: '1' }, 'lost points')],
  ['86,8%', reference({ kind: 'assessment', id: 'KQ', node: '1' }, 'rate')],
  ['Ban hành quy chế', reference({ kind: 'task', id: 'NV-1', document: 'KH-2026' })],
  ['Sở Nội vụ', reference({ kind: 'task', id: 'NV-1', document: 'KH-2026' }, 'lead')],
  ['trong năm 2026', reference({ kind: 'task', id: 'NV-1', document: 'KH-2026' }, 'due')],
  ['1,5', reference({ kind: 'task', id: 'NV-1', document: 'KH-2026' }, 'recovers')],
  ['Việc năm trước', reference({ kind: 'task', id: 'NV-9', document: 'KH-2025' })],
  ['Mục tiêu', reference({ kind: 'section', id: 'I', document: 'KH-2025' })],
  ['Phụ lục II', reference({ kind: 'appendix', id: 'B', document: 'KH-2025' })],
  ['các sở', { ...reference({ kind: 'party', id: 'SNV' }), label: [{ type: 'text', text: 'các sở' }] } as Inline],
  ['', { type: 'note-mark', note: 'n' }],
])('%j', (words, piece) => {
  expect(plainWords([piece], names)).toBe(words);
});

test('a text that names itself ends', () => {
  expect(plainWords([reference({ kind: 'task', id: 'NV-2', document: 'KH-2026' })], names)).toBe('NV-2');
});

test('a part of the item itself', () => {
  const [item] = plan.tasks;
  expect(item && plainWords([{ type: 'text', text: 'do ' }, reference({ kind: 'self' }, 'lead')], names, item)).toBe(
    'do Sở Nội vụ',
  );
});

test('a part of an item that is a figure or a node', () => {
  const item = task('NV-3', 'x', {
    about: [{ index: 'C', code: '1' }],
    properties: [
      {
        key: 'target',
        text: [{ type: 'text', text: 'hồ sơ đúng hạn' }],
        amount: { text: 'tối thiểu 98%', bound: 'at least', value: '98', unit: '%' },
      },
      { key: 'evidence', measure: 'tỷ lệ', values: [{ party: 'X', value: '60.5', unit: '%' }] },
    ],
  });
  const names = namesOf(planOf([item]));
  const part = (name: string) => plainWords([reference({ kind: 'self' }, name)], names, item);
  expect(part('about')).toBe('1');
  expect(part('target')).toBe('hồ sơ đúng hạn tối thiểu 98%');
  expect(part('evidence')).toBe('tỷ lệ X 60,5%');
});
