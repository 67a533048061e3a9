import { describe, expect, it } from 'vitest';
import { check } from '../testing/index.js';

const INDEX = `
  cơ quan VP "Văn phòng"
  cơ quan STP "Sở Tư pháp"
  bộ chỉ số C "Chỉ số" {
    tối đa 10
    lĩnh vực 1 "Một" { tối đa 6 }
    lĩnh vực 2 "Hai" { tối đa 4 }
    điểm thưởng T "Thưởng" { không quá 1 }
  }
  bộ chỉ số D "Khác" { tối đa 10 }`;

const now = (scores: string) => `kết quả K của VP theo C năm 2025 { ${scores} }`;
const then = (scores: string, head = 'L của VP theo C năm 2024') => `kết quả ${head} { ${scores} }`;

async function errors(...results: string[]): Promise<string[]> {
  return (await check([INDEX, ...results].join('\n')))
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('reported', () => {
  it.each([
    ['a total above maximum and bonus', 'RP-SCORE-002', [now('tổng 11,5')]],
    ['a stage above the maximum', 'RP-SCORE-002', [now('tổng 9 { tự chấm 12 }')]],
    ['a field’s stage above its maximum', 'RP-SCORE-002', [now('điểm 1 { tự chấm 7  thẩm định 5,5 }')]],
    ['a field’s percentage above 100', 'RP-SCORE-002', [now('điểm 1 { tỷ lệ 101% }')]],
    ['a node scored twice', 'RP-SCORE-009', [now('điểm 2 = 3,5  điểm 2 = 3')]],
    ['a stage stated twice', 'RP-SCORE-009', [now('điểm 2 { tự chấm 3,5 }  điểm 2 { tự chấm 3 }')]],
    ['two totals', 'RP-SCORE-009', [now('tổng 9  tổng 8,5')]],
    ['a rank above the population', 'RP-SCORE-010', [now('hạng 17/15')]],
    ['a rank of zero', 'RP-SCORE-010', [now('điểm 1 = 5 { hạng 0/15 }')]],
    ['a percentage of the whole', 'RP-SCORE-011', [now('tổng 9,25  tỷ lệ 91,5%')]],
    ['a percentage of a field', 'RP-SCORE-011', [now('điểm 1 = 5,50 { tỷ lệ 93% }')]],
    ['places since a year', 'RP-SCORE-012', [now('hạng 3/15 tăng 2 bậc so với 2024'), then('hạng 4/15')]],
    ['the direction of places', 'RP-SCORE-012', [now('hạng 3/15 giảm 2 bậc so với 2024'), then('hạng 5/15')]],
    ['places of a total', 'RP-SCORE-012', [now('tổng 9 tăng 2 bậc so với 2024  hạng 3'), then('hạng 4')]],
    ['points since a year', 'RP-SCORE-012', [now('tổng 9,25 tăng 0,5 điểm so với 2024'), then('tổng 9')]],
    ['percent since a year', 'RP-SCORE-012', [now('tỷ lệ 92,5% tăng 2% so với 2024'), then('tỷ lệ 91,5%')]],
    ['points of a field', 'RP-SCORE-012', [now('điểm 1 = 5,5 tăng 1 so với 2024'), then('điểm 1 = 5,25')]],
    [
      'places of a field',
      'RP-SCORE-012',
      [now('điểm 1 = 5 tăng 1 bậc so với 2024 { hạng 2 }'), then('điểm 1 = 5 { hạng 4 }')],
    ],
  ])('%s', async (_, code, results) => {
    expect(await errors(...results)).toEqual([code]);
  });
});

describe('not reported', () => {
  it.each([
    ['a total up to maximum and bonus', [now('tổng 11')]],
    ['stages up to the maximum', [now('tổng 9 { tự chấm 10 }  điểm 1 { tự chấm 6  thẩm định 5,5  tỷ lệ 92% }')]],
    ['stages in two statements', [now('điểm 2 = 3,5  điểm 2 { tự chấm 3,75  thẩm định 3,5 }')]],
    ['the same score twice', [now('điểm 2 = 3,5  điểm 2 = 3,50')]],
    ['a score in each of two results', [now('điểm 2 = 3,5'), then('điểm 2 = 3')]],
    ['points and percent of a stage', [now('điểm 2 = 3,5 { khảo sát 3,5  khảo sát 87,5% }')]],
    ['the last rank', [now('hạng 15/15')]],
    ['no rank', [now('hạng _')]],
    ['a rounded percentage', [now('tổng 9,12  tỷ lệ 91,17%  điểm 1 = 5,5 { tỷ lệ 92% }')]],
    ['a percentage of rounded points', [now('điểm 2 = 3,3 { tỷ lệ 83,4% }')]],
    ['a percentage without points', [now('tỷ lệ 91,5%')]],
    ['a change that the year bears out', [now('hạng 3/15 tăng 2 bậc so với 2024'), then('hạng 5/15')]],
    ['a change of rounded points', [now('tổng 9,25 tăng 0,51 so với 2024'), then('tổng 8,75')]],
    ['a rounded change', [now('tổng 9,25 tăng 0,3 so với 2024'), then('tổng 9')]],
    ['a change since another year', [now('hạng 3/15 tăng 2 bậc so với 2023'), then('hạng 4/15')]],
    ['a change without a year', [now('hạng 3/15 tăng 2 bậc'), then('hạng 4/15')]],
    ['a year without a rank', [now('hạng 3/15 tăng 2 bậc so với 2024'), then('hạng _  tổng 9')]],
    ['another body’s year', [now('hạng 3/15 tăng 2 bậc so với 2024'), then('hạng 4/15', 'L của STP theo C năm 2024')]],
    ['another index’s year', [now('hạng 3/15 tăng 2 bậc so với 2024'), then('hạng 4/15', 'L của VP theo D năm 2024')]],
    [
      'two results of the year',
      [now('hạng 3/15 tăng 2 bậc so với 2024'), then('hạng 4/15'), then('hạng 5/15', 'M của VP theo C năm 2024')],
    ],
    [
      'a rank within another population',
      [now('hạng 3/6 trong "các sở" tăng 2 bậc so với 2024'), then('hạng 4/15 trong "các cơ quan"')],
    ],
    ['a share of the points', [now('tổng 9,25 tăng 2% so với 2024'), then('tổng 9')]],
    ['a change of a stage', [now('điểm 1 = 5 { tự chấm 6 tăng 1 so với 2024 }'), then('điểm 1 = 3')]],
  ])('%s', async (_, results) => {
    expect(await errors(...results)).toEqual([]);
  });
});
