import type { Citation } from '@rplan/model';
import { textOf } from '@rplan/words';
import { expect, it } from 'vitest';
import { printInline } from './printing.js';
import { party, stateWith } from './testing/plan.js';

const citations: Citation[] = [
  {
    id: 'QĐ',
    kind: 'decision',
    number: '615/QĐ-UBND',
    date: { day: 8, month: 1, year: 2018 },
    issuers: ['U'],
    title: [{ type: 'text', text: 'về việc công bố' }],
    replaces: [],
  },
  { id: 'BC', kind: 'report', number: '198/BC-UBND', date: { month: 6, year: 2023 }, issuers: ['U'], replaces: [] },
  { id: 'L', kind: 'law', issuers: [], title: [{ type: 'text', text: 'Phòng, chống tham nhũng' }], replaces: [] },
];

function print(...references: (readonly [id: string, part?: string | undefined, words?: string])[]): string {
  const state = stateWith({
    citations,
    parties: [party('U', 'organization', 'Ủy ban nhân dân tỉnh', { shortNames: ['UBND tỉnh'] })],
  });
  const content = references.flatMap(([id, part, words], index) => [
    { type: 'text' as const, text: index > 0 ? ' | ' : '' },
    {
      type: 'reference' as const,
      to: { kind: 'document' as const, id },
      parts: part ? [part] : [],
      ...(words && { label: [{ type: 'text' as const, text: words }] }),
    },
  ]);
  return textOf(printInline(content, state));
}

const FULL = 'Quyết định số 615/QĐ-UBND ngày 08/01/2018 của UBND tỉnh về việc công bố';

it('cites in full first, by kind and number after that (II.6.b)', () => {
  expect(print(['QĐ'], ['QĐ'])).toBe(`${FULL} | Quyết định số 615/QĐ-UBND`);
});

it('counts own words and the full form as mentions, title and number not', () => {
  expect(print(['QĐ', undefined, 'quyết định ấy'], ['QĐ'])).toBe('quyết định ấy | Quyết định số 615/QĐ-UBND');
  expect(print(['QĐ', 'title'], ['QĐ', 'number'], ['QĐ'])).toBe(`về việc công bố | 615/QĐ-UBND | ${FULL}`);
});

it('has a form with date and without subject', () => {
  expect(print(['QĐ', 'with date'])).toBe('Quyết định số 615/QĐ-UBND ngày 08/01/2018 của UBND tỉnh');
});

it('leaves a blank day blank, as the office wrote it', () => {
  expect(print(['BC'])).toBe('Báo cáo số 198/BC-UBND ngày /6/2023 của UBND tỉnh');
});

it('cites laws by kind and name alone', () => {
  expect(print(['L'], ['L'])).toBe('Luật Phòng, chống tham nhũng | Luật Phòng, chống tham nhũng');
});
