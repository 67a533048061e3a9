import { expect, it } from 'vitest';
import { PartyWords } from './party-words.js';
import { goesOnAs, isUnitName } from './unit-name.js';

it.each([
  ...[
    'Sở Tư pháp',
    'UBND các xã',
    'Uỷ ban nhân dân tỉnh',
    'các đơn vị liên quan',
    'STC',
    'VNPT Trà Sơn',
    'MTTQ tỉnh',
    'công an xã',
  ],
  ...['Đài Phát thanh', 'xã Sơn Hạ', 'Thuế tỉnh', 'doanh nghiệp', 'Trường Chính trị', 'Bưu điện tỉnh'],
])('%s is somebody', (words) => {
  expect(isUnitName(words)).toBe(true);
});

it.each(['Hạ tầng', 'Thể thao', 'Kế hoạch', 'Công nghệ', 'hạ tầng', 'Thương binh', 'Môi trường'])(
  '%s is nobody',
  (words) => {
    expect(isUnitName(words)).toBe(false);
  },
);

/** The law: an undeclared title is never cut, whatever it begins with and goes on as. */
const declared = ['Phòng Kinh tế', 'Trung tâm Văn hóa', 'Sở Tài chính', 'Ban Quản lý'];
const more = ['Hạ tầng', 'Thể thao', 'Kế hoạch', 'Đầu tư', 'Du lịch', 'hạ tầng kỹ thuật', 'Môi trường'];
const known = new PartyWords([
  ...declared.map((title, at) => ({ written: `A${at}`, words: [title] })),
  { written: 'STP', words: ['Sở Tư pháp', 'STP'] },
]);

it('keeps a title whole that begins with a declared one', () => {
  for (const title of declared)
    for (const rest of more)
      for (const joint of [' và ', ', ']) {
        const whole = `${title}${joint}${rest}`;
        expect(known.split(whole), whole).toEqual([whole]);
        expect(known.split(`${whole}, Sở Tư pháp`), whole).toEqual([whole, 'Sở Tư pháp']);
        expect(goesOnAs(title, joint, rest)).toBe(true);
      }
});

it('parts what are two', () => {
  expect(known.split('Sở Tài chính và Sở Tư pháp')).toEqual(['Sở Tài chính', 'Sở Tư pháp']);
  expect(known.split('Sở Tài chính, các xã, phường')).toEqual(['Sở Tài chính', 'các xã, phường']);
  expect(goesOnAs('STC', ', ', 'Hạ tầng')).toBe(false);
  expect(goesOnAs('Sở Tài chính', '; ', 'Hạ tầng')).toBe(false);
});
