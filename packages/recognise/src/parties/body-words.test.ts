import { expect, it } from 'vitest';
import { bodiesJoined, isOneBody } from './body-words.js';

const bodies = [
  'Sở Nội vụ',
  'Sở Khoa học và Công nghệ',
  'UBND tỉnh',
  'Phòng Kinh tế',
  'Công an xã Sơn Hạ',
  'Trung tâm Văn hóa',
];

it('parts two bodies at what joins them, and is then no one body', () => {
  for (const first of bodies)
    for (const second of bodies)
      for (const joint of [' và ', ' cùng ', ' cùng với ', ' & ', ' - ', '/']) {
        const list = `${first}${joint}${second}`;
        expect(bodiesJoined(list), list).toEqual([first, joint, second]);
        expect(isOneBody(list), list).toBe(false);
      }
});

it.each([
  ...bodies,
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Văn hóa và Thể thao',
  'Ban Chỉ đạo cải cách hành chính và hội nhập quốc tế',
  'Văn phòng HĐND và UBND xã Sơn Hạ',
  'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
])('%s is one', (name) => {
  expect(bodiesJoined(name)).toEqual([name]);
  expect(isOneBody(name)).toBe(true);
});
