import { readWord } from '@rplan/word-reader';
import { docx, p } from '@rplan/word-reader/testing';
import { expect, it } from 'vitest';
import { markOf } from './mark.js';

function marked(text: string): string | undefined {
  const reading = readWord(docx({ body: p(text) }));
  const [block] = reading.ok ? reading.document.blocks : [];
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  const mark = markOf(block);
  return mark && `${mark.kind} ${mark.sign}${mark.value === undefined ? '' : ` ${mark.value}`}`;
}

it.each([
  ['I. MỤC TIÊU', 'roman I. 1'],
  ['IV- TỔ CHỨC THỰC HIỆN', 'roman IV- 4'],
  ['A. Phần chung', 'capital A. 1'],
  ['1. Rà soát', 'arabic 1. 1'],
  ['2/ Rà soát', 'arabic 2/ 2'],
  ['3) Rà soát', 'arabic 3) 3'],
  ['09. Rà soát', 'arabic 09. 9'],
  ['1.Trưởng ban', 'arabic 1. 1'],
  ['2.1. Cấp tỉnh', 'decimal 2.1. 1'],
  ['a) Đẩy mạnh', 'letter a) 1'],
  ['đ) Đẩy mạnh', 'letter đ) 5'],
  ['e. Đẩy mạnh', 'letter e. 6'],
  ['Điều 12. Hiệu lực', 'article Điều 12. 12'],
  ['Điều 1: Hiệu lực', 'article Điều 1: 1'],
  ['Chương II', 'part Chương II'],
  ['Biểu mẫu 3', 'form Biểu mẫu 3 3'],
  ['- Như trên', 'bullet -'],
  ['–Như trên', 'bullet –'],
  ['+ Như trên', 'sub-bullet +'],
  ['• Như trên', 'bullet •'],
])('%s begins with %s', (text, mark) => {
  expect(marked(text)).toBe(mark);
});

it.each([
  '100% hồ sơ đúng hạn',
  '9,49/9,5 điểm',
  '30/6/2026 là hạn cuối',
  '2026. Năm nay',
  '-5% so với năm trước',
  'TP. Trà Sơn',
  'tr. 12',
  'V/v đôn đốc',
  '12/QĐ-UBND ngày 5/6/2026',
  '05-KH/TU ngày 5/6/2026',
  'I-ran',
  'Mục tiêu chung',
  'Phần mềm quản lý',
  '1.200 hồ sơ',
  'Bảng điểm',
])('%s begins with none', (text) => {
  expect(marked(text)).toBeUndefined();
});
