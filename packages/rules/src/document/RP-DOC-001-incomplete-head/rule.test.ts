import { expect, it } from 'vitest';
import { check } from '../../testing/index.js';

const missing = async (document: string) =>
  (await check(`cơ quan VP "Văn phòng"\n${document}`))
    .filter(({ code }) => code === 'RP-DOC-001')
    .map(({ data }) => data.missing);

it('asks a document of its own for number and date', async () => {
  expect(await missing('quy chế Q "Phối hợp" { ban hành VP }')).toEqual([['number', 'date']]);
});

it('asks neither of what is issued with another document', async () => {
  expect(
    await missing(
      'quyết định Q-1 "Ban hành" { ban hành VP  số 1/QĐ-VP  ngày 5/1/2026 }\nquy chế Q "Phối hợp" { ban hành VP  ban hành kèm theo Q-1 }',
    ),
  ).toEqual([]);
});

it('asks no date of minutes, whose first line tells it', async () => {
  expect(await missing('biên bản B "Họp" { ban hành VP  số 1/BB-VP }')).toEqual([]);
});

it.each([
  ['ngày _/6/2026', [['day']]],
  ['ngày _/_/2026', [['day', 'month']]],
  ['', [['date']]],
  ['ngày 31/6/2026', []],
])('names the parts of the date that are blank: %s', async (date, expected) => {
  expect(await missing(`báo cáo B "Báo cáo" { ban hành VP  số 12/BC-VP  ${date} }`)).toEqual(expected);
});

it('has one finding for a date of which only a blank stands, and one for an impossible one', async () => {
  const codes = async (date: string) =>
    (await check(`cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { ban hành VP  số 12/BC-VP  ${date} }`)).map(
      ({ code }) => code,
    );
  expect(await codes('ngày _')).toEqual(['RP-SYNTAX-001']);
  expect(await codes('ngày 31/6/2026')).toEqual(['RP-DATE-001']);
});
