import { describe, expect, it } from 'vitest';
import { readAmount } from './read.js';
import { figuresIn } from './words.js';

describe('an amount', () => {
  it.each([
    ['từ 92,5% trở lên', { bound: 'at least', value: '92.5', unit: '%' }],
    ['đạt từ 92% trở lên', { bound: 'at least', value: '92', unit: '%' }],
    ['92% trở lên', { bound: 'at least', value: '92', unit: '%' }],
    ['≥ 85 %', { bound: 'at least', value: '85', unit: '%' }],
    ['>=85%', { bound: 'at least', value: '85', unit: '%' }],
    ['tối thiểu đạt 80%', { bound: 'at least', value: '80', unit: '%' }],
    ['phải đạt ít nhất 80%', { bound: 'at least', value: '80', unit: '%' }],
    ['không thấp hơn 7 cuộc', { bound: 'at least', value: '7', unit: 'cuộc' }],
    ['không vượt quá 5%', { bound: 'at most', value: '5', unit: '%' }],
    ['tối đa 5%', { bound: 'at most', value: '5', unit: '%' }],
    ['≤ 3 ngày', { bound: 'at most', value: '3', unit: 'ngày' }],
    ['5 hồ sơ trở xuống', { bound: 'at most', value: '5', unit: 'hồ sơ' }],
    ['trên 90% diện tích', { bound: 'above', value: '90', unit: '%', about: 'diện tích' }],
    ['vượt 4%', { bound: 'above', value: '4', unit: '%' }],
    ['dưới 10 hồ sơ', { bound: 'below', value: '10', unit: 'hồ sơ' }],
    ['phấn đấu đạt 98%', { bound: 'achieved', value: '98', unit: '%' }],
    ['100% cán bộ được tập huấn', { value: '100', unit: '%', about: 'cán bộ được tập huấn' }],
    ['đạt 120,5/578,25 ha', { bound: 'achieved', value: '120.5', of: '578.25', unit: 'ha' }],
    ['không quá 2.345 hồ sơ', { bound: 'at most', value: '2345', unit: 'hồ sơ' }],
    ['từ 85 đến 90 điểm', { bound: 'between', value: '85', to: '90', unit: 'điểm' }],
    ['từ 15% - dưới 20%', { bound: 'between', value: '15', to: '20', exclusive: { to: true }, unit: '%' }],
    ['thuộc TOP 12 cả nước', { bound: 'at most', value: '12', measure: 'rank' }],
    ['trong nhóm 15 tỉnh, thành phố dẫn đầu', { bound: 'at most', value: '15', measure: 'rank' }],
    ['tăng 2 bậc', { measure: 'rank', change: { direction: 'up', value: '2', unit: 'places' } }],
    [
      'giảm ít nhất 5 hạng so với năm 2025',
      { measure: 'rank', change: { direction: 'down', value: '5', unit: 'places', since: 2025 } },
    ],
    ['tăng 1,54 điểm so với năm 2023', { change: { direction: 'up', value: '1.54', unit: 'points', since: 2023 } }],
    [
      'đạt 90 điểm, tăng 1,54 điểm so với năm 2023',
      {
        bound: 'achieved',
        value: '90',
        unit: 'điểm',
        change: { direction: 'up', value: '1.54', unit: 'points', since: 2023 },
      },
    ],
  ])('%s', (text, reading) => {
    expect(readAmount(text)).toEqual(reading);
  });

  it.each([
    ['từ hạng 20 trở lên', 'at most'],
    ['hạng 20 trở lên', 'at most'],
    ['từ vị trí 20 trở lên', 'at most'],
    ['không thấp hơn hạng 20', 'at most'],
    ['tối thiểu hạng 20', 'at most'],
    ['không quá hạng 20', 'at most'],
    ['trên hạng 20', 'below'],
    ['cao hơn thứ 20', 'below'],
    ['từ hạng 20 trở xuống', 'at least'],
  ])('of a place: %s is %s 20', (text, bound) => {
    expect(readAmount(text)).toEqual({ bound, value: '20', measure: 'rank' });
  });

  it.each(['dưới hạng 20', 'thấp hơn hạng 20', '≥ hạng 20', 'không cao hơn hạng 20'])(
    'does not guess whether the number or the place is meant: %s',
    (text) => {
      expect(readAmount(text)).toEqual({ problem: 'words' });
    },
  );

  it('of a rank from a place up is at most that place', () => {
    expect(readAmount('từ 20 trở lên', { measure: 'rank' })).toMatchObject({ bound: 'at most', value: '20' });
    expect(readAmount('trong nhóm 10', { measure: 'rank' })).toMatchObject({ bound: 'at most', value: '10' });
  });

  it('has its unit in quotes, or one of its own', () => {
    expect(readAmount('tối thiểu 40', { unit: 'hồ sơ' })).toEqual({ bound: 'at least', value: '40', unit: 'hồ sơ' });
    expect(readAmount('tối thiểu 40 xã', { unit: 'hồ sơ' })).toEqual({ problem: 'words' });
  });

  it.each([
    'cao hơn năm 2025',
    'giảm dần',
    'tối thiểu không quá 5%',
    'hạng từ 5',
    '95% nếu đủ kinh phí',
    'từ 95% trở lên và 100% ở cấp tỉnh',
    'nhóm 10 tỉnh có 3 huyện dẫn đầu',
    '',
  ])('“%s” is words', (text) => {
    expect(readAmount(text, text.startsWith('hạng') ? { measure: 'rank' } : {})).toEqual({ problem: 'words' });
  });

  it.each(['tối thiểu 1.284', 'đạt 1.284%', 'tăng 1.284 điểm'])('%s has two readings', (text) => {
    expect(readAmount(text)).toEqual({ problem: 'grouped', grouped: '1.284' });
  });
});

it('is written in either vocabulary, and comes back as it was', () => {
  for (const text of [
    'tối thiểu 50%',
    'tăng 2 bậc so với năm 2024',
    'b/a < 0,8 thì 0',
    'ít nhất 3 xã',
    'dưới 10 hồ sơ',
  ])
    expect(figuresIn('vi', figuresIn('en', text))).toBe(text);
  expect(figuresIn('en', 'tối thiểu 50%')).toBe('at least 50%');
});
