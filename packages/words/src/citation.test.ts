import type { Citation } from '@rplan/model';
import { expect, it } from 'vitest';
import { citationWords } from './citation.js';
import { namesOf } from './names.js';
import { planOf } from './testing/index.js';

const names = namesOf(planOf([]));
const decision: Citation = {
  id: 'QD',
  kind: 'decision',
  number: '7/QĐ-UBND',
  date: { day: 5, month: 3, year: 2026 },
  issuers: ['UBND'],
  replaces: [],
};
const law: Citation = { id: 'L', kind: 'law', date: { day: 16, month: 6, year: 2025 }, issuers: [], replaces: [] };
const title = () => 'về công bố kết quả';

it('cites in full the first time and in brief after it', () => {
  const mentioned = new Set<string>();
  const say = () => citationWords(decision, undefined, title, names, { mentioned });
  expect(say()).toBe('Quyết định số 07/QĐ-UBND ngày 05/3/2026 của UBND tỉnh về công bố kết quả');
  expect(say()).toBe('Quyết định số 07/QĐ-UBND');
});

it('does not take a datum of a document for its first citation', () => {
  const mentioned = new Set<string>();
  for (const part of ['title', 'number', 'dated']) citationWords(decision, part, title, names, { mentioned });
  expect(mentioned.size).toBe(0);
  citationWords(decision, 'with date', title, names, { mentioned });
  expect(mentioned.has('QD')).toBe(true);
});

it('says the name of a law once', () => {
  const said = citationWords(law, undefined, () => 'Tổ chức chính quyền địa phương', names, { mentioned: new Set() });
  expect(said.match(/Tổ chức chính quyền địa phương/g)).toHaveLength(1);
});
