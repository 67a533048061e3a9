import { expect, it } from 'vitest';
import { Citations, citationsIn } from './citations.js';
import { Names } from './names.js';

const found = (text: string) =>
  citationsIn(text).map(({ start, end, kind, called, number, date, title, issuer }) =>
    [text.slice(start, end), kind, called, number ?? title, date, issuer].filter((part) => part !== undefined),
  );

it('documents are found by kind, number, day and issuer', () => {
  expect(found('Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình;')).toEqual([
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ', 'resolution', '76/NQ-CP', '15/7/2021', 'Chính phủ'],
  ]);
  expect(
    found('Theo Văn bản số 12/SNV-CCHC ngày 2 tháng 6 năm 2026 và Thông tư liên tịch số 01/2015/TTLT-BNV-BTC.'),
  ).toEqual([
    ['Văn bản số 12/SNV-CCHC ngày 2 tháng 6 năm 2026', 'official letter', 'Văn bản', '12/SNV-CCHC', '2/6/2026'],
    ['Thông tư liên tịch số 01/2015/TTLT-BNV-BTC', 'circular', 'Thông tư liên tịch', '01/2015/TTLT-BNV-BTC'],
  ]);
  expect(found('Kế hoạch số 60/KH-STP của Chủ tịch UBND tỉnh Trà Sơn về kiểm tra')).toEqual([
    ['Kế hoạch số 60/KH-STP của Chủ tịch UBND tỉnh Trà Sơn', 'plan', '60/KH-STP', 'Chủ tịch UBND tỉnh Trà Sơn'],
  ]);
});

it('laws are found by name and day', () => {
  expect(found('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;')).toEqual([
    ['Luật Tổ chức chính quyền địa phương ngày 16/6/2025', 'law', 'Tổ chức chính quyền địa phương', '16/6/2025'],
  ]);
});

it.each([
  'đạt 9,49/9,5 điểm',
  'xếp hạng 12/63',
  'tuyến 12/KV',
  'ngày 30/6/2026',
  'tỷ lệ 45/45',
  'theo quy định',
  'khoản 2 Điều 5',
])('%s cites nothing', (text) => {
  expect(found(text)).toEqual([]);
});

it('a document is declared once, and what one mention leaves out another one says', () => {
  const citations = new Citations(new Names());
  for (const text of [
    'Quyết định số 9/QĐ-UBND',
    'Quyết định số 9/QĐ-UBND ngày 5/6/2026 của UBND tỉnh',
    'Quyết định số 9/QĐ-UBND ngày 5/6/2025',
  ])
    for (const each of citationsIn(text)) citations.declare(each);
  expect(citations.all).toMatchObject([
    { name: 'QĐ-9', date: '5/6/2026', issuer: 'UBND tỉnh' },
    { name: 'QĐ-9-2', date: '5/6/2025' },
  ]);
});
