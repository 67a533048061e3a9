import { describe, expect, it } from 'vitest';
import { check } from '../../testing/index.js';

const BODIES = 'cơ quan U "UBND tỉnh"\ncơ quan S "Sở Nội vụ"\n';

async function found(text: string): Promise<string[]> {
  const whole = BODIES + text;
  return (await check(whole))
    .filter(({ code }) => code === 'RP-CITE-002')
    .map(({ place: { start }, data }) =>
      `${whole.slice(0, start).split('\n').length} ${data.number} ${data.name ?? ''}`.trim(),
    );
}

const plan = (name: string, number: string, date: string, issuer = 'U') =>
  `kế hoạch ${name} "Kế hoạch" { ban hành ${issuer}  số ${number}  ngày ${date} }\n`;

describe('one number of two documents', () => {
  it.each([
    [
      'with and without the leading zero',
      'văn bản A quyết định số 5/QĐ-UBND ngày 3/2/2026 của U\nvăn bản B quyết định số 05/QĐ-UBND ngày 4/2/2026 của U\nvăn bản C quyết định số 05/QĐ-UBND ngày 7/2/2026 của U',
      ['4 05/QĐ-UBND', '5 05/QĐ-UBND'],
    ],
    ['of the project', plan('A', '12/KH-UBND', '20/5/2026') + plan('B', '12/KH-UBND', '21/5/2026'), ['4 12/KH-UBND A']],
    [
      'of the project and the same day',
      plan('A', '9/KH-UBND', '20/5/2026') + plan('B', '09/KH-UBND', '20/5/2026'),
      ['4 09/KH-UBND A'],
    ],
    [
      'declared as cited with another date',
      `văn bản A kế hoạch số 12/KH-UBND ngày 3/2/2026 của U\n${plan('B', '12/KH-UBND', '21/5/2026')}`,
      ['4 12/KH-UBND'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each([
    ['of different years', plan('A', '12/KH-UBND', '20/5/2026') + plan('B', '12/KH-UBND', '21/5/2025')],
    ['of different issuers', plan('A', '12/KH-UBND', '20/5/2026') + plan('B', '12/KH-UBND', '21/5/2026', 'S')],
    ['that are blank', plan('A', '_/KH-UBND', '20/5/2026') + plan('B', '_/KH-UBND', '21/5/2026')],
    [
      'of what is issued with it',
      `${plan('A', '12/KH-UBND', '20/5/2026')}quy chế B "Quy chế" { ban hành kèm theo A  ban hành U  số 12/KH-UBND  ngày 20/5/2026 }`,
    ],
    [
      'declared as cited with the same date',
      `văn bản A kế hoạch số 12/KH-UBND ngày 21/05/2026 của U\n${plan('B', '12/KH-UBND', '21/5/2026')}`,
    ],
  ])('is right %s', async (_name, text) => {
    expect(await found(text)).toEqual([]);
  });
});
