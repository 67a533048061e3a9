import { expect, it } from 'vitest';
import { check } from '../../testing/index.js';

const DIRECTORY = 'cơ quan U "UBND tỉnh"\nvăn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U\n';

async function unused(files: Readonly<Record<string, string>>): Promise<unknown[]> {
  return (await check(files)).filter(({ code }) => code === 'RP-CITE-008').map(({ data }) => data.name);
}

it.each([
  ['in a link', 'báo cáo C "Báo cáo" { đoạn "Theo {A.có ngày}." }'],
  ['in a footnote', 'báo cáo C "Báo cáo" { đoạn "Theo{^N}." chú thích N "{A}." }'],
  ['as a basis of a task', 'báo cáo C "Báo cáo" { nhiệm vụ N "Làm." { căn cứ A } }'],
  [
    'as what another replaces',
    'văn bản B quyết định số 16/QĐ-UBND ngày 03/3/2026 của U { thay thế A }\nbáo cáo C "Báo cáo" { đoạn "Theo {B}." }',
  ],
  ['where a deadline counts from it', 'báo cáo C "Báo cáo" { nhiệm vụ N "Làm." { thời hạn 5 ngày sau A } }'],
  ['in what could not be read', 'báo cáo C "Báo cáo" { theo quy dinh A }'],
])('a document is cited %s, from another file', async (_name, text) => {
  expect(await unused({ 'danh-ba.rplan': DIRECTORY, 'bao-cao.rplan': text })).toEqual([]);
});

it('a document that only its own words name is not cited', async () => {
  const text = 'báo cáo C "Báo cáo" { đoạn "Theo Quyết định số 15/QĐ-UBND." }';
  expect(await unused({ 'danh-ba.rplan': DIRECTORY, 'bao-cao.rplan': text })).toEqual(['A']);
});

it('a catalogue is cited from elsewhere', async () => {
  expect(await unused({ 'danh-ba.rplan': DIRECTORY })).toEqual([]);
});
