import { expect, it } from 'vitest';
import { footHalves, headHalves } from './pdf-halves.js';
import { linesOfPage, type PlacedText } from './pdf-lines.js';

const at = (text: string, x: number, y: number, width: number): PlacedText => ({
  text,
  x,
  y,
  width,
  height: 12,
  font: 'f',
});

it('pieces on one line are joined; far ones have a tab between them', () => {
  const lines = linesOfPage([
    at('Sở', 10, 100, 12),
    at('Nội vụ', 26, 101, 30),
    at('UBND', 300, 100, 30),
    at('dưới', 10, 80, 20),
  ]);
  expect(lines.map(({ text }) => text)).toEqual(['Sở Nội vụ\tUBND', 'dưới']);
});

it('head and foot are parted in two', () => {
  const lines = linesOfPage([
    at('SỞ NỘI VỤ', 50, 800, 80),
    at('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 250, 800, 250),
    at('Số: 5/KH-SNV', 50, 780, 80),
    at('Trà Sơn, ngày 5 tháng 6 năm 2026', 280, 780, 200),
    at('KẾ HOẠCH', 250, 740, 80),
    at('Nội dung của kế hoạch đi hết chiều ngang của trang giấy.', 50, 700, 450),
    at('Nơi nhận:', 50, 600, 60),
    at('GIÁM ĐỐC', 350, 600, 70),
    at('- Lưu: VT.', 50, 580, 60),
  ]);
  expect(headHalves(lines)).toEqual({ from: 0, to: 2, border: 248 });
  expect(footHalves(lines, 595)).toMatchObject({ from: 4, to: 6 });
});
