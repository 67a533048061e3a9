import { describe, expect, it } from 'vitest';
import { readBands } from './read-bands.js';
import { readException, readFormula } from './read-expression.js';

const shown = (part: unknown): string => {
  const each = part as Readonly<Record<string, string>>;
  if (each === undefined || each === null) return '';
  if (each.kind === 'number') return `${each.value}${each.percent ? '%' : ''}`;
  if (each.kind === 'figure') return `${each.name}`;
  if (each.kind === 'maximum') return 'M';
  if (each.left) return `(${shown(each.left)} ${each.operator} ${shown(each.right)})`;
  if (each.when) return `${shown(each.when)} -> ${shown(each.gives)}`;
  return `${each.kind}[${(each.of as unknown as unknown[]).map(shown).join(' ')}]`;
};

describe('a formula', () => {
  it.each([
    ['(b/a)*điểm tối đa', '((b / a) * M)'],
    ['Tính điểm theo công thức: (b/a) x điểm tối đa.', '((b / a) * M)'],
    ['b/a * tối đa', '((b / a) * M)'],
    ['(b/a)*1.00 + (c/a)*0.50', '(((b / a) * 1.00) + ((c / a) * 0.50))'],
    ['(b1/a)*điểm tối đa *100% + (b2/a)*điểm tối đa*75%', '((((b1 / a) * M) * 100%) + (((b2 / a) * M) * 75%))'],
    ['a * điểm tối đa', '(a * M)'],
    ['(a* điểm tối đa)/100', '((a * M) / 100)'],
    ['tối đa - 0,1 * n', '(M - (0.1 * n))'],
    ['tối đa – min(0,1 × n; 0,5)', '(M - min[(0.1 * n) 0.5])'],
    ['maximum * x', '(M * x)'],
  ])('%s is %s', (text, tree) => {
    const read = readFormula(text);
    expect(read.ok && shown(read.value)).toBe(tree);
  });

  it.each([
    ['b/a * ', 0, 6],
    ['(b/a * 2', 0, 8],
    ['b a', 2, 3],
    ['b/a & 2', 4, 5],
    ['', 0, 0],
  ])('%s cannot be read at its place', (text, start, end) => {
    expect(readFormula(text)).toEqual({ ok: false, start, end });
  });
});

describe('a condition', () => {
  it.each([
    ['b/a < 0,8 thì 0', '((b / a) < 0.8) -> 0'],
    ['Nếu tỷ lệ b/a <0.8 thì điểm đánh giá là 0', '((b / a) < 0.8) -> 0'],
    ['a = 0 thì đạt điểm tối đa.', '(a = 0) -> M'],
    ['b/a >=0.7 thì đạt điểm tối đa.', '((b / a) >= 0.7) -> M'],
    ['(b+c)/a <0.70 thì điểm đánh giá là 0', '(((b + c) / a) < 0.70) -> 0'],
    ['k = 0 thì 50% * điểm tối đa', '(k = 0) -> (50% * M)'],
    ['b ≥ 1 và a ≤ 2 hoặc c ≠ 0 then 1', 'or[and[(b >= 1) (a <= 2)] (c <> 0)] -> 1'],
  ])('%s is %s', (text, tree) => {
    const read = readException(text);
    expect(read.ok && shown(read.value)).toBe(tree);
  });

  it('without what then holds cannot be read', () => {
    expect(readException('b/a < 0,8').ok).toBe(false);
  });
});

describe('bands', () => {
  it.each([
    ['Từ 20% số cơ quan, đơn vị trở lên: 1', [{ bound: 'at least', value: '20', unit: '%', points: '1' }]],
    [
      '≥ 30%: 1; 25% - < 30%: 0,5; < 25%: 0',
      [
        { bound: 'at least', value: '30', unit: '%', points: '1' },
        { bound: 'between', value: '25', to: '30', exclusive: { to: true }, unit: '%', points: '0.5' },
        { bound: 'below', value: '25', unit: '%', points: '0' },
      ],
    ],
    [
      'Đạt từ 80% - dưới 100% TTHC thuộc thẩm quyền: 0.5',
      [{ bound: 'between', value: '80', to: '100', exclusive: { to: true }, unit: '%', points: '0.5' }],
    ],
    ['Có từ 3 sáng kiến hoặc giải pháp mới trở lên: 1.5', [{ bound: 'at least', value: '3', points: '1.5' }]],
    ['Có 2 sáng kiến: 1 điểm', [{ value: '2', unit: 'sáng kiến', points: '1' }]],
    ['100% số đơn vị:0.75', [{ value: '100', unit: '%', points: '0.75' }]],
    ['Không có sáng kiến hoặc giải pháp mới: 0', [{ bound: 'achieved', value: '0', points: '0' }]],
    ['còn lại: 0', [{ points: '0' }]],
  ])('%s', (text, bands) => {
    const read = readBands(text);
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.value.map(({ when, points }) => ({ ...when, points }))).toMatchObject(bands as object[]);
  });

  it.each([
    ['đầy đủ: 1', 0, 9],
    ['từ 20% trở lên', 0, 14],
    ['≥ 30%: 1; kém: 0', 10, 16],
  ])('%s cannot be read at its place', (text, start, end) => {
    expect(readBands(text)).toEqual({ ok: false, start, end });
  });
});
