import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '@rplan/calendar';
import { collect } from '@rplan/collect';
import { compile } from '@rplan/compiler';
import { emitXlsx, sentSheets } from '@rplan/outputs/xlsx';
import { openProject } from '@rplan/rules';
import { placeOf, readStatus } from '@rplan/syntax';
import fc from 'fast-check';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';

const SEED = Number(process.env.SEED ?? 20261130);
const SENT: CivilDate = { year: 2026, month: 9, day: 28 };
const BACK: CivilDate = { year: 2026, month: 9, day: 30 };
const folder = path.join(import.meta.dirname, '../../examples/ke-hoach-mau-2026');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.rplan'))
  .map((name) => ({ uri: `file:///year/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }));

/** What units write, in a form of each kind. */
const STATUSES = [
  'Hoàn thành',
  'đã hoàn thành',
  'xong',
  'Đang thực hiện',
  'đang lấy ý kiến các sở',
  'Chưa làm',
  'tạm dừng',
  'HT',
];
const RESULTS = [
  'Quyết định số 7/QĐ-SXD',
  'Đạt 12/30 xã',
  'Đạt 60%',
  'Minh chứng: Biên bản "số 1"',
  'Hoàn thành ngày 25/9/2026',
];
const REMARKS = [
  'Thiếu {người}',
  'Lý do: chờ hướng dẫn * của bộ',
  'Xin gia hạn đến 31/12/2026: thiếu kinh phí',
  'a\\b',
];

const answer = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    result: fc.subarray(RESULTS, { minLength: 1 }).map((lines) => lines.join('\n')),
    remarks: fc.subarray(REMARKS, { minLength: 1 }).map((lines) => lines.join('\n')),
  },
  { requiredKeys: [] },
);

async function planWith(more: readonly { uri: string; text: string }[]) {
  const project = await openProject('file:///year', [...files, ...more]);
  const document = project.documents.find(({ name }) => name === 'KH-2026');
  if (!document) throw new Error('no plan');
  const wrong = project.check().filter(({ severity, place }) => severity === 'error' && place.file.includes('/back-'));
  return { at: (asOf: CivilDate) => compile(document, project, { asOf }), wrong, file: placeOf(document).file };
}

const plan = await planWith([]);
const [sheet] = sentSheets(plan.at(SENT));
const open = sheet.rows
  .filter(({ group, values }) => !group && values.get('kind') === 'Nhiệm vụ')
  .map(({ task }) => task);
const bytes = await emitXlsx(plan.at(SENT));

it(`what units answered in a tracker stands in the next one (seed ${SEED})`, { timeout: 240_000 }, async () => {
  const law = fc.asyncProperty(
    fc.dictionary(fc.constantFrom(...open), answer, { minKeys: 1, maxKeys: 12 }),
    async (answers) => {
      const book = await openXlsx(bytes);
      const found = book.sheets[0];
      const heading = found?.rows[0] ?? [];
      const at = (key: string) => heading.indexOf(sheet.headings.find((column) => column.key === key)?.heading ?? '');
      for (const [task, said] of Object.entries(answers)) {
        const index = found?.rows.findIndex(([code]) => code === task) ?? -1;
        for (const [key, value] of Object.entries(said)) {
          const row = found?.rows[index] ?? [];
          row[at(key)] = value;
          const cell = found?.cells?.get(`${index},${at(key)}`);
          if (cell) Object.assign(cell, { value, type: 'string', richText: undefined });
        }
      }
      const { files: made } = await collect(plan.at, [{ name: 'bang.xlsx', bytes: await saveXlsx(book) }], {
        day: BACK,
      });
      const next = await planWith(made.map(({ name, text }) => ({ uri: `file:///year/back-${name}`, text })));
      expect(next.wrong).toEqual([]);
      const [after] = sentSheets(next.at(BACK));
      for (const [task, said] of Object.entries(answers)) {
        const words = after.rows.find((row) => row.task === task)?.values;
        const cell = (key: string) => String(words?.get(key) ?? '');
        if (said.status) expect(readStatus(cell('status'))?.kind).toBe(readStatus(said.status)?.kind);
        for (const line of said.result?.split('\n') ?? []) expect(cell('result').split('\n')).toContain(line);
        for (const line of said.remarks?.split('\n') ?? []) expect(cell('remarks').split('\n')).toContain(line);
      }
    },
  );
  await fc.assert(law, { numRuns: 25, seed: SEED, endOnFailure: true });
});
