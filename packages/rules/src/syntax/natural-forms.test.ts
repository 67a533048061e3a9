import { readMarks } from '@rplan/syntax/testing';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/index.js';

const UNITS = 'cơ quan VP "Văn phòng"\ncơ quan STC "Sở Tài chính"\n';

/** What people write, marked where it is underlined, and what they are told to write instead. */
const FORMS: readonly (readonly [written: string, code: string, instead: string | undefined])[] = [
  ['văn bản V quyết định số 1/QĐ-A ngày «15.3.19»', 'RP-SYNTAX-001', '15/3/2019'],
];

describe.each(FORMS)('%s', (marked, code, instead) => {
  const source = (statement: string) => `${UNITS}${statement}`;

  it('is one finding, on the whole form, with what to write', async () => {
    const { text, places } = readMarks(source(marked));
    const found = (await check(text)).filter(({ severity }) => severity === 'error');
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(found[0]?.place).toMatchObject(places[0] ?? {});
    expect(found[0]?.data.suggestion).toBe(instead);
  });

  it('is right once that is written', async () => {
    const mended = source(marked.replace(/«.*?»/, instead ?? ''));
    expect((await check(mended)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it('asks for nothing that is written already', async () => {
  const found = await check(`${UNITS}kế hoạch K "K" { nhiệm vụ N "R" { chủ trì VP 30/9/2026 } }`);
  const messages = found.filter(({ code }) => code === 'RP-SYNTAX-001').map(({ message }) => message.vi);
  expect(messages).toHaveLength(1);
  expect(messages[0]).not.toMatch(/: “30\/9\/2026”/);
});

it('words without quotes after the name of a task are one finding', async () => {
  const { text, places } = readMarks(
    `${UNITS}kế hoạch K "K" { nhiệm vụ N «Rà soát hồ sơ» { chủ trì VP  thời hạn 30/6/2026 } }`,
  );
  const found = (await check(text)).filter(({ severity }) => severity === 'error');
  expect(found).toMatchObject([{ code: 'RP-SYNTAX-001', place: places[0], data: { suggestion: '"Rà soát hồ sơ"' } }]);
});

it('a no-break space between the syllables of a keyword is a space', async () => {
  const found = await check(
    `${UNITS}kế\u00a0hoạch K "K" { nhiệm\u00a0vụ N "R" { chủ\u00a0trì\u00a0VP thời\u00a0hạn 30/6/2026 } }`,
  );
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});
