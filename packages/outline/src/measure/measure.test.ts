import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureLines, measureText } from './measure.js';

/** Widths of head lines in Times New Roman, measured by other hands; ours must agree within half a percent. */
const measuredByHand = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }, 250.3],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true }, 271.2],
  ['Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }, 158.6],
  ['Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }, 170.8],
  ['ỦY BAN NHÂN DÂN', { size: 12, bold: true }, 113.0],
  ['ỦY BAN NHÂN DÂN', { size: 13, bold: true }, 122.4],
  ['ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH', { size: 12 }, 196.0],
  ['ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH', { size: 13 }, 212.3],
  ['SỞ NỘI VỤ', { size: 12, bold: true }, 62.0],
  ['SỞ NỘI VỤ', { size: 13, bold: true }, 67.2],
] as const;

describe('measureText', () => {
  test.each(measuredByHand)('%s in %j is %f points', (text, font, points) => {
    expect(Math.abs(measureText(text, font) - points)).toBeLessThan(points * 0.005);
  });

  test('an accented letter is as wide as its base, a horned one wider', () => {
    const at = (text: string) => measureText(text, { size: 1000 });
    expect(at('ế')).toBe(at('e'));
    expect(at('Ậ')).toBe(at('A'));
    expect(at('đ')).toBe(500);
    expect(at('ự')).toBe(at('ư'));
    expect(at('ư')).toBeGreaterThan(at('u'));
    expect(at('Ờ')).toBe(at('Ơ'));
    expect(at('\u00a0')).toBe(at(' '));
  });

  test('decomposed text is as wide as composed text', () => {
    const text = 'Ủy ban nhân dân đường Nguyễn Tự';
    expect(measureText(text.normalize('NFD'), { size: 14 })).toBe(measureText(text, { size: 14 }));
  });

  test('every face has its own widths', () => {
    const widths = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }].map((face) =>
      measureText('Nơi nhận: Văn phòng', { size: 12, ...face }),
    );
    expect(new Set(widths).size).toBe(4);
  });

  test('nothing measures to a number below 0 or to no number', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => measureText(text, { size: 13 }) >= 0));
  });
});

describe('measureLines', () => {
  const font = { size: 13, bold: true };

  test('text that fits is one line', () => {
    const lines = measureLines('SỞ NỘI VỤ', font, 180);
    expect(lines.count).toBe(1);
    expect(lines.longest).toBeCloseTo(measureText('SỞ NỘI VỤ', font), 6);
  });

  test('longer text wraps at a space, which then has no width', () => {
    const lines = measureLines('ỦY BAN NHÂN DÂN HUYỆN HƯƠNG SƠN', font, 180);
    expect(lines.count).toBe(2);
    expect(lines.longest).toBeCloseTo(measureText('ỦY BAN NHÂN DÂN HUYỆN', font), 6);
  });

  test('a line feed starts a line; empty text is one line', () => {
    expect(measureLines('A\nB\nC', font, 180).count).toBe(3);
    expect(measureLines('', font, 180)).toEqual({ count: 1, longest: 0 });
  });

  test('a non-breaking space holds two words together', () => {
    const width = measureText('AAAA BB', font) + 1;
    expect(measureLines('AAAA BB CC', font, width).longest).toBeCloseTo(measureText('AAAA BB', font), 6);
    expect(measureLines('AAAA BB\u00a0CC', font, width).longest).toBeCloseTo(measureText('BB\u00a0CC', font), 6);
  });

  test('no line is wider than the column, however long a word is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        const { longest, count } = measureLines(text, font, width);
        return longest <= width + 1e-9 && count >= 1;
      }),
    );
  });
});
