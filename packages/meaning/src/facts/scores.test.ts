import { expect, it } from 'vitest';
import { treesOf } from '../testing/index.js';
import { toCanonical } from './decimal.js';
import { scoresFacts } from './facts.js';

const INDEX = `cơ quan VP "Văn phòng"
bộ chỉ số C "Chỉ số" {
  tối đa 10
  lĩnh vực 1 "Một" { tối đa 6 }
  lĩnh vực 2 "Hai" { tối đa 4 }
  điểm thưởng T "Sáng kiến" { không quá 2 }
  điểm trừ P "Báo cáo trễ" { không quá 1,5 }
}
`;

async function totalOf(bonus: string, penalty: string) {
  const scores = `điểm 1 = 5  điểm 2 = 3  điểm T = ${bonus}  điểm P = ${penalty}`;
  const { results } = await treesOf(`${INDEX}kết quả K của VP theo C năm 2025 { ${scores} }\n`);
  const total = results[0] && scoresFacts(results[0])?.computedTotal;
  return total && toCanonical(total);
}

it.each([
  ['below its cap', '1', '0', '9'],
  ['at its cap', '2', '0', '10'],
  ['above its cap', '5', '0', '10'],
])('counts a bonus %s up to it', async (_, bonus, penalty, total) => {
  expect(Number(await totalOf(bonus, penalty))).toBe(Number(total));
});

it.each([
  ['below its cap', '0', '1', '7'],
  ['above its cap', '0', '4', '6.5'],
])('takes away a penalty %s up to it', async (_, bonus, penalty, total) => {
  expect(Number(await totalOf(bonus, penalty))).toBe(Number(total));
});

it('loses what a penalty takes away', async () => {
  const { results } = await treesOf(
    `${INDEX}kết quả K của VP theo C năm 2025 { điểm 1 = 5  điểm 2 = 3  điểm P = 1 }\n`,
  );
  const nodes = [...((results[0] && scoresFacts(results[0]))?.nodes.values() ?? [])];
  const lost = nodes.find(({ node }) => node.level === 'penalty')?.lost;
  expect(lost && toCanonical(lost)).toBe('1');
});

it.each([
  ['tự chấm 4  thẩm định 3,5', '3.5'],
  ['tự chấm 4  thẩm định 3,5  thẩm định lần 2 3,75', '3.75'],
  ['tự chấm 4  thẩm định lần 2 3,75  công bố 3,25', '3.25'],
])('counts the latest stage of %s', async (stages, value) => {
  const { results } = await treesOf(`${INDEX}kết quả K của VP theo C năm 2025 { điểm 1 { ${stages} } }\n`);
  const nodes = [...((results[0] && scoresFacts(results[0]))?.nodes.values() ?? [])];
  const found = nodes.find(({ node }) => node.name === '1')?.value;
  expect(found && toCanonical(found)).toBe(value);
});
