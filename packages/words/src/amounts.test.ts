import type { Property } from '@rplan/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountWords, sentence, targetWords } from './amounts.js';
import { namesOf } from './names.js';
import { planOf } from './testing/index.js';

type Target = Extract<Property, { key: 'target' }>;

const names = namesOf(planOf([]));
const target = (more: Partial<Target>): Target => ({ key: 'target', ...more }) as Target;

it.each<[Partial<Target>, string]>([
  [
    { node: { index: 'PAR', code: '1' }, amount: { text: 'tối thiểu 9', bound: 'at least', value: '9' } },
    'tối thiểu 9 điểm',
  ],
  [{ node: { index: 'PAR' }, amount: { text: 'trên 90,5', bound: 'above', value: '90.5' } }, 'trên 90,5 điểm'],
  [
    { node: { index: 'PAR' }, amount: { text: 'tối thiểu 95%', bound: 'at least', value: '95', unit: '%' } },
    'tối thiểu 95%',
  ],
  [
    { node: { index: 'PAR' }, measure: 'rank', amount: { text: 'không quá 20', bound: 'at most', value: '20' } },
    'xếp hạng không quá 20',
  ],
  [
    {
      node: { index: 'PAR' },
      measure: 'rank',
      amount: { text: 'thuộc TOP 10 cả nước', bound: 'at most', value: '10' },
    },
    'thuộc TOP 10 cả nước',
  ],
  [
    {
      node: { index: 'PAR' },
      amount: { text: 'tăng 2 điểm', change: { direction: 'up', value: '2', unit: 'points' } },
    },
    'tăng 2 điểm',
  ],
])('the target %j ends in its measure: %s', (more, words) => {
  expect(targetWords(target(more), undefined, names).endsWith(` ${words}`)).toBe(true);
});

it('says a target in the words of its author, with the amount after them', () => {
  const amount = { text: 'tối thiểu 40 hồ sơ', bound: 'at least', value: '40', unit: 'hồ sơ' } as const;
  expect(targetWords(target({ amount }), 'Tiếp nhận', names)).toBe('Tiếp nhận tối thiểu 40 hồ sơ');
});

it.each([
  [{ value: '14.5' }, '14,5'],
  [{ value: '50', unit: '%' }, '50%'],
  [{ value: '250.5', unit: 'ha' }, '250,5 ha'],
])('the amount %j is %s', (amount, words) => {
  expect(amountWords(amount)).toBe(words);
});

it('makes a capital of the first letter and no other letter of it', () => {
  expect(['ủy ban', 'đơn vị', '30/6', '', 'ﬀ', 'ſ', 'Sở'].map(sentence)).toEqual([
    'Ủy ban',
    'Đơn vị',
    '30/6',
    '',
    'ﬀ',
    'ſ',
    'Sở',
  ]);
  const law = fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
    expect(sentence(text).toLocaleLowerCase('vi')).toBe(text.toLocaleLowerCase('vi'));
  });
  fc.assert(law, { seed: 20261130 });
});
