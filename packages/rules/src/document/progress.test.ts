import { describe, expect, it } from 'vitest';
import { check } from '../testing/index.js';

const PLAN = `cơ quan VP "Văn phòng"
cơ quan STP "Sở Tư pháp"
kế hoạch K "Kế hoạch" {
  ngày 20/5/2026
  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 }
  nhiệm vụ M "Hai." { chủ trì VP  thời hạn 30/12/2026  chỉ tiêu "văn bản" tối thiểu 80% }
}
`;
const CODES = ['RP-DOC-014', 'RP-DOC-015', 'RP-DOC-016', 'RP-DATE-011', 'RP-DATE-012'];

async function found(reports: string): Promise<string[]> {
  const text = PLAN + reports;
  return (await check(text))
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, place: { start, end } }) => `${code} ${text.slice(start, end)}`);
}

const report = (name: string, date: string, updates: string, by = 'VP') =>
  `tiến độ ${name} của K do ${by} ngày ${date} { ${updates} }\n`;

describe('progress that contradicts itself', () => {
  it.each([
    [
      'two units on one day',
      report('T1', '15/7/2026', 'cập nhật N { trạng thái hoàn thành }') +
        report('T2', '15/07/2026', 'cập nhật M, N { trạng thái đang thực hiện }', 'STP'),
      ['RP-DOC-014 N'],
    ],
    ['short', report('T', '15/7/2026', 'cập nhật N { trạng thái hoàn thành  đạt 40/50 }'), ['RP-DOC-015 đạt 40/50']],
    [
      'done at a part',
      report('T', '15/7/2026', 'cập nhật N { trạng thái hoàn thành  đạt 45% }'),
      ['RP-DOC-015 đạt 45%'],
    ],
    ['above the whole', report('T', '15/7/2026', 'cập nhật N { đạt 60/50 }'), ['RP-DOC-016 đạt 60/50']],
    [
      'finished later',
      report('T', '15/7/2026', 'cập nhật N { ngày hoàn thành tháng 8/2026 }'),
      ['RP-DATE-011 tháng 8/2026'],
    ],
    ['before the plan', report('T', '30/4/2026', 'cập nhật N { trạng thái hoàn thành }'), ['RP-DATE-012 30/4/2026']],
  ])('%s', async (_name, reports, expected) => {
    expect(await found(reports)).toEqual(expected);
  });

  it('names both places', async () => {
    const text = `${PLAN}${report('T1', '15/7/2026', 'cập nhật N { trạng thái hoàn thành }')}${report('T2', '15/7/2026', 'cập nhật N { trạng thái tạm dừng }', 'STP')}`;
    const [one] = (await check(text)).filter(({ code }) => code === 'RP-DOC-014');
    expect(one?.data).toMatchObject({ task: 'N', report: 'T2', status: 'paused', other: 'T1', otherStatus: 'done' });
    expect(one?.related).toHaveLength(1);
  });

  it.each([
    [
      'days that differ',
      report('T1', '15/7/2026', 'cập nhật N { trạng thái hoàn thành }') +
        report('T2', '16/7/2026', 'cập nhật N { trạng thái đang thực hiện }'),
    ],
    ['enough for the target', report('T', '15/7/2026', 'cập nhật M { trạng thái hoàn thành  đạt 45/50 }')],
    ['a rate of what is going on', report('T', '15/7/2026', 'cập nhật N { trạng thái đang thực hiện  đạt 94% }')],
    ['the month of the report', report('T', '15/7/2026', 'cập nhật N { ngày hoàn thành tháng 7/2026 }')],
    ['a day without a year', report('T', '15/7/2026', 'cập nhật N { ngày hoàn thành 15/8 }')],
    ['the day of the plan', report('T', '20/5/2026', 'cập nhật N { trạng thái chưa thực hiện }')],
  ])('is silent at %s', async (_name, reports) => {
    expect(await found(reports)).toEqual([]);
  });
});
