import type { Property } from '@rplan/model';
import { expect, it } from 'vitest';
import { amountWords, targetWords } from './amounts.js';
import { namesOf } from './names.js';
import { planOf } from './testing/index.js';

type Target = Extract<Property, { key: 'target' }>;

const names = namesOf(planOf([]));
const target = (more: Partial<Target>): Target => ({ key: 'target', ...more }) as Target;

it.each<[Partial<Target>, string]>([
  [{ node: { index: 'PAR', code: '1' }, amount: { bound: 'at least', value: '9' } }, 'tối thiểu 9 điểm'],
  [{ node: { index: 'PAR' }, amount: { bound: 'above', value: '90.5' } }, 'trên 90,5 điểm'],
  [{ node: { index: 'PAR' }, amount: { bound: 'at least', value: '95', unit: '%' } }, 'tối thiểu 95%'],
  [{ node: { index: 'PAR' }, measure: 'rank', amount: { bound: 'at most', value: '20' } }, 'xếp hạng không quá 20'],
])('the target %j ends in its measure: %s', (more, words) => {
  expect(targetWords(target(more), undefined, names).endsWith(` ${words}`)).toBe(true);
});

it('says a target in the words of its author, with the amount after them', () => {
  const amount = { bound: 'at least', value: '40', unit: 'hồ sơ' } as const;
  expect(targetWords(target({ amount }), 'Tiếp nhận', names)).toBe('Tiếp nhận tối thiểu 40 hồ sơ');
});

it.each([
  [{ value: '14.5' }, '14,5'],
  [{ value: '50', unit: '%' }, '50%'],
  [{ value: '250.5', unit: 'ha' }, '250,5 ha'],
])('the amount %j is %s', (amount, words) => {
  expect(amountWords(amount)).toBe(words);
});
