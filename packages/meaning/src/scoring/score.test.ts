import type { Node, Score } from '@rplan/syntax/ast';
import { isNode, isScore } from '@rplan/syntax/ast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treesOf } from '../testing/index.js';
import { dataOf, ruleOf } from './of-node.js';
import { decimalText } from './rational.js';
import { scoreOf } from './score.js';

async function opened(text: string): Promise<{ readonly node: Node; readonly score: Score }> {
  const { results } = await treesOf(text);
  const score = results[0]?.items.find(isScore);
  const node = results[0]?.index?.ref?.items.find(isNode);
  if (!node || !score) throw new Error('no node, or no score');
  return { node, score };
}

/** The points that follow from the rule and the data as they are typed, or why none do. */
async function points(rule: string, data: string): Promise<string> {
  const { node, score } = await opened(`
    bộ chỉ số C "C" { lĩnh vực 1 "Một" { ${rule} } }
    kết quả K của VP theo C năm 2026 { điểm 1 { ${data} } }
  `);
  const maximum = node.items.flatMap((item) => ('points' in item && item.$type === 'Maximum' ? item.points : []))[0];
  const given = dataOf(score);
  if (!given) return 'nothing given';
  const outcome = scoreOf(ruleOf(node), maximum?.replace(',', '.'), given);
  if (!outcome.ok) return 'figures' in outcome ? `${outcome.why} ${outcome.figures.join()}` : outcome.why;
  const value = decimalText(outcome.value);
  return decimalText(outcome.maximum) === maximum?.replace(',', '.')
    ? value
    : `${value} of ${decimalText(outcome.maximum)}`;
}

const SHARE = `tối đa 1,5
  số liệu a "tổng số nhiệm vụ"
  số liệu b "số nhiệm vụ đã hoàn thành"
  công thức (b/a) * điểm tối đa
  nếu a = 0 thì đạt điểm tối đa
  nếu b/a < 0,8 thì điểm đánh giá là 0`;
const BANDS =
  'tối đa 1  mức Từ 20% số cơ quan, đơn vị trở lên: 1\n mức Từ 15% - dưới 20% số cơ quan: 0.5\n mức Dưới 15%: 0';
const WORDS = 'tối đa 0,5  mức "Kịp thời, đúng quy định": 0,5\n mức "Không kịp thời": 0';
const PARTS = `tối đa 1
  nội dung 1 "Tiếp công dân đúng quy định" { tối đa 0,25 }
  nội dung 2 "Đối thoại" { tối đa 0,25  mức từ 3 cuộc trở lên: 0,25; dưới 3 cuộc: 0 }
  nội dung 3 "Xử lý kiến nghị" { tối đa 0,5  công thức b/a * tối đa }`;

describe('the points of a criterion', () => {
  it.each([
    ['a share', SHARE, 'số liệu a = 120, b = 114', '1.425'],
    ['a share without an end', SHARE, 'số liệu a = 3, b = 2,5', '1.25'],
    ['a share below its least', SHARE, 'số liệu a = 100, b = 79', '0'],
    ['a share at its least', SHARE, 'số liệu a = 100, b = 80', '1.2'],
    ['nothing to be done', SHARE, 'số liệu a = 0, b = 0', '1.5'],
    ['more done than was to do', SHARE, 'số liệu a = 100, b = 130', '1.5'],
    ['a figure that is missing', SHARE, 'số liệu a = 100', 'missing b'],
    ['a division by nothing', 'tối đa 1  công thức b/a * tối đa', 'số liệu a = 0, b = 1', 'division-by-zero'],
    ['a third, rounded', 'tối đa 1  công thức b/a * tối đa\n làm tròn 2 chữ số', 'số liệu a = 3, b = 2', '0.67'],
    ['a third, exact', 'tối đa 3  công thức b/a * tối đa', 'số liệu a = 3, b = 1', '1'],
    ['a sum of shares', 'tối đa 1,5  công thức (b/a)*1.50 + (c/a)*1.00', 'số liệu a = 10, b = 7, c = 2', '1.25'],
    ['a share in percent', 'tối đa 0,5  công thức a * tối đa', 'số liệu a = 92%', '0.46'],
    ['a result out of a hundred', 'tối đa 2,5  công thức (a * điểm tối đa)/100', 'số liệu a = 88,4', '2.21'],
    [
      'the highest from a level on',
      `tối đa 1,5  công thức (b/a)*điểm tối đa\n nếu b/a >= 0.7 thì đạt điểm tối đa`,
      'số liệu a = 10, b = 7',
      '1.5',
    ],
    ['a band', BANDS, 'số liệu 22%', '1'],
    ['a band at its lower end', BANDS, 'số liệu 15%', '0.5'],
    ['a band just below its upper end', BANDS, 'số liệu 19,99%', '0.5'],
    ['the lowest band', BANDS, 'số liệu 3%', '0'],
    ['a band of a share that is computed', `${BANDS}\n công thức b/a`, 'số liệu a = 40, b = 7', '0.5'],
    ['a band by its place', BANDS, 'mức 2', '0.5'],
    ['a band that there is not', BANDS, 'mức 9', 'no-band'],
    ['a band by its words', WORDS, 'mức "kịp thời,  đúng quy định."', '0.5'],
    ['other words', WORDS, 'mức "Chưa rõ"', 'no-band'],
    ['a gap between bands', 'tối đa 1  mức ≥ 30%: 1; < 20%: 0', 'số liệu 25%', 'no-band'],
    ['what no other band takes', 'tối đa 1  mức ≥ 30%: 1; còn lại: 0', 'số liệu 25%', '0'],
    [
      'a count',
      'tối đa 1,5  mức Có từ 3 sáng kiến trở lên: 1.5; Có 2 sáng kiến: 1; Có 1 sáng kiến: 0.5',
      'số liệu 2',
      '1',
    ],
    ['met', 'tối đa 0,25', 'đạt', '0.25'],
    ['not met', 'tối đa 0,25', 'không đạt', '0'],
    [
      'a sum of parts',
      PARTS,
      'nội dung 1 { đạt } nội dung 2 { số liệu 2 } nội dung 3 { số liệu a = 8, b = 6 }',
      '0.625',
    ],
    ['a part without data', PARTS, 'nội dung 1 { đạt } nội dung 2 { số liệu 2 }', 'no-data'],
    ['something taken off per day', 'tối đa 1  trừ 0,1 mỗi n', 'số liệu n = 3', '0.7'],
    ['taken off up to a cap', 'tối đa 1  trừ 0,1 mỗi n không quá 0,5 điểm', 'số liệu n = 30', '0.5'],
    ['never less than none', 'tối đa 1  trừ 0,4 mỗi n', 'số liệu n = 3', '0'],
    ['a band less what is taken off', `${WORDS}\n trừ 0,1 mỗi n`, 'mức 1\n số liệu n = 2', '0.3'],
    ['what did not arise', 'tối đa 1  không phát sinh tối đa 0', 'không phát sinh', '0 of 0'],
    ['what did not arise and has no rule for it', 'tối đa 1', 'không phát sinh', 'not-arisen'],
    [
      'a condition of several figures',
      'tối đa 1  công thức b/a * tối đa\n nếu k = 0 và b > 0 thì 50% * điểm tối đa',
      'số liệu a = 2, b = 1, k = 0',
      '0.5',
    ],
    ['the lesser of two', 'tối đa 2  công thức min(a; 3) * 0,5', 'số liệu a = 7', '1.5'],
    ['no rule and no data', 'tối đa 1', 'tự chấm 1', 'nothing given'],
    ['no maximum', 'cách chấm "x"', 'đạt', 'no-maximum'],
  ])('%s', async (_, rule, data, expected) => {
    expect(await points(rule, data)).toBe(expected);
  });

  it('of a share are exact, and never outside the maximum', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 6000 }), async (a, b) => {
        const { node, score } = await opened(
          `bộ chỉ số C "C" { lĩnh vực 1 "Một" { tối đa 3  công thức b/a * tối đa } }\nkết quả K của VP theo C năm 2026 { điểm 1 { số liệu a = ${a}, b = ${b} } }`,
        );
        const data = dataOf(score);
        const outcome = data && scoreOf(ruleOf(node), '3', data);
        if (!outcome?.ok) throw new Error('no points');
        const { over, under } = outcome.value;
        if (b >= a) expect([over, under]).toEqual([3n, 1n]);
        else expect(over * BigInt(a)).toBe(3n * BigInt(b) * under);
      }),
      { numRuns: 50 },
    );
  });
});
