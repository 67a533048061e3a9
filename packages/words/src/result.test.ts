import type { Assessment, Index, IndexNode } from '@rplan/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resultWords } from './result.js';

function of(scores: Partial<Assessment['scores'][number]>[], more: Partial<Assessment> = {}): Assessment {
  const whole = scores.map((score) => ({ node: '1', deltas: [], stages: [], ...score }));
  return { id: 'R', body: 'B', index: 'I', year: 2025, basis: [], scores: whole, ...more };
}

const rate = (value: string, maximum: string) => resultWords(of([{ value, maximum }]), ['rate'], { node: '1' });

it.each([
  ['8.25', '9.5', '86,8%'],
  ['1', '3', '33,3%'],
  ['2', '3', '66,7%'],
  ['0.5', '1', '50%'],
  ['1.9995', '2', '100%'],
  ['0', '4', '0%'],
])('a rate of %s of %s is rounded to one decimal: %s', (value, maximum, words) => {
  expect(rate(value, maximum)).toBe(words);
});

it('has no rate of a maximum of 0', () => {
  expect([rate('0', '0'), rate('1', '0.00')]).toEqual(['', '']);
});

it('is never further from the exact share than half a tenth of a percent', () => {
  const cents = fc.integer({ min: 0, max: 99_999 });
  const decimal = (number: number) => `${Math.floor(number / 100)}.${String(number % 100).padStart(2, '0')}`;
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 99_999 }), (value, maximum) => {
      const said = Number(rate(decimal(value), decimal(maximum)).replace('%', '').replace(',', '.'));
      expect(Math.abs(said - (value / maximum) * 100)).toBeLessThanOrEqual(0.05 + 1e-6);
    }),
  );
});

it('says nothing of a node without a score, and not what the whole result has', () => {
  const rank = { place: 3, of: 63, deltas: [] };
  const result = of([], { rank, total: { value: '80', deltas: [], stages: [] } });
  expect([['rank'], ['rate'], ['points'], []].map((parts) => resultWords(result, parts, { node: '9' }))).toEqual([
    '',
    '',
    '',
    '',
  ]);
  expect(resultWords(result, ['rank'])).toBe('3/63');
});

it('counts fields and criteria by their places in the index, not by their codes', () => {
  const node = (code: string, level: 'field' | 'criterion' | 'bonus', nodes: IndexNode[] = []): IndexNode => ({
    ...{ code, level, title: code, shortNames: [], nodes },
  });
  const fields = [
    node('1', 'field', [node('1.1', 'criterion'), node('1.2', 'criterion'), node('KT', 'criterion')]),
    node('II', 'field'),
  ];
  const index: Index = {
    ...{ id: 'I', title: 'Chỉ số', shortNames: [], levels: [], basis: [] },
    nodes: [...fields, node('T', 'bonus')],
  };
  const lost = ['1', 'II', '1.1', 'KT', 'T'].map((code) => ({ node: code, lost: '0.5' }));
  lost.push({ node: '1.2', lost: '0.00' });
  const count = (part: string) => resultWords(of(lost), [part], { index });
  expect([count('lost fields'), count('lost criteria')]).toEqual(['2', '2']);
});
