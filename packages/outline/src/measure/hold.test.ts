import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdPhrases, holdTogether } from './hold.js';

const shown = (text: string) => holdTogether(text).replaceAll('\u00a0', '~').replaceAll('\u2011', '=');

it.each([
  ['trước ngày 09 tháng 11 năm 2026', 'trước ngày~09 tháng~11 năm~2026'],
  ['Quyết định số 880/QĐ-UBND ngày 05/3/2026', 'Quyết định số~880/QĐ=UBND ngày~05/3/2026'],
  ['Nghị định số 30/2020/NĐ-CP', 'Nghị định số~30/2020/NĐ=CP'],
  ['giai đoạn 2026-2030', 'giai đoạn 2026=2030'],
  ['tại Phụ lục V và Phụ lục 2', 'tại Phụ~lục~V và Phụ~lục~2'],
  ['điểm a khoản 2 Điều 5', 'điểm~a khoản~2 Điều~5'],
  ['số \u00a0\u00a0/KH-UBND ngày \u00a0\u00a0', 'số~~~/KH=UBND ngày~~~'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it.each([
  'một số việc trong năm, mục tiêu và phần việc',
  'https://tinh.gov.vn/van-ban/chi-dao-dieu-hanh',
  'cải cách thủ tục - hành chính, điện thoại 0239-385-5555, mã 12345-67890',
  'Hằng năm Ủy ban giao chỉ tiêu',
])('leaves %s alone', (text) => {
  expect(holdTogether(text)).toBe(text);
});

it('changes no letter', () => {
  const part = fc.constantFrom('ngày', ' ', '12', '/', 'QĐ', '-', 'UBND', 'Phụ lục', 'V', 'điểm', 'a)', '\u00a0');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
      expect(plain(holdTogether(parts.join('')))).toBe(plain(parts.join('')));
    }),
  );
});

it('holds phrases in any case', () => {
  expect(holdPhrases('Đơn vị chủ trì', ['CHỦ TRÌ', 'ĐƠN VỊ'])).toBe('Đơn\u00a0vị chủ\u00a0trì');
  expect(holdPhrases('chủ trình', ['CHỦ TRÌ'])).toBe('chủ trình');
});
