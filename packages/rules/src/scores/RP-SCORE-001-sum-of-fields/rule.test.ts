import { expect, it } from 'vitest';
import { check } from '../../testing/index.js';

const INDEX = `
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số" {
    tối đa 10
    lĩnh vực 1 "Một" { tối đa 6  tiêu chí 1.1 "A" { tối đa 2 }  tiêu chí 1.2 "B" { tối đa 4 } }
    lĩnh vực 2 "Hai" { tối đa 4  tiêu chí 2.1 "A" { tối đa 50 }  tiêu chí 2.2 "B" { tối đa 50 } }
    điểm thưởng T "Thưởng" { không quá 1 }
    điểm trừ P "Trừ" { không quá 1 }
  }`;

async function found(scores: string): Promise<string[]> {
  const text = `${INDEX}\nkết quả K của VP theo C năm 2025 { ${scores} }`;
  return (await check(text))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, data: { node, stated, sum, bonus, penalty, computed } }) => {
      const numbers = [stated, sum, bonus, penalty, computed].filter((number) => number !== undefined);
      return [code, ...(node ? [(node as { code: string }).code] : []), ...numbers].join(' ');
    });
}

it.each([
  ['a total', 'tổng 8  điểm 1 = 5,5  điểm 2 = 3,75', 'RP-SCORE-001 8 9,25'],
  ['a field', 'điểm 1 = 5,5  điểm 1.1 = 1,75  điểm 1.2 = 3,5', 'RP-SCORE-001 1 5,5 5,25'],
  ['the stage that counts', 'điểm 1 { tự chấm 6  thẩm định 5,5 }  điểm 1.1 = 1  điểm 1.2 = 3', 'RP-SCORE-001 1 5,5 4'],
  ['a bonus apart', 'tổng 9  điểm 1 = 5,5  điểm 2 = 3,75  điểm T = 0,5', 'RP-SCORE-001 9 9,25 0,5 9,75'],
  ['a penalty apart', 'tổng 9,5  điểm 1 = 5,5  điểm 2 = 3,75  điểm P = 0,5', 'RP-SCORE-001 9,5 9,25 0,5 8,75'],
])('%s', async (_, scores, expected) => {
  expect(await found(scores)).toEqual([expected]);
});

it.each([
  ['rounded', 'tổng 9,3  điểm 1 = 5,5  điểm 1.1 = 1,75  điểm 1.2 = 3,79  điểm 2 = 3,75'],
  ['a part without a score', 'điểm 1 = 5,5  điểm 1.1 = 1,75'],
  ['maxima that do not add up', 'điểm 2 = 3,75  điểm 2.1 = 40  điểm 2.2 = 40'],
  ['with a bonus above the maximum', 'tổng 10,5  điểm 1 = 6  điểm 2 = 4  điểm T = 0,5'],
])('nothing: %s', async (_, scores) => {
  expect(await found(scores)).toEqual([]);
});
