import { expect, it } from 'vitest';
import { rplanLexer } from './rplan-lexer.js';

const types = (text: string) =>
  rplanLexer()
    .tokenize(text)
    .tokens.map(({ tokenType }) => tokenType.name);

/** How deadlines begin: after units on the same line none of it may become a part of a unit's name. */
const DEADLINES = [
  ...['30/9/2026', '15/12', 'năm 2026', 'quý II/2026', 'tháng 9/2026', 'ngày 30/9/2026', 'trước ngày 30/9/2026', '_'],
  ...['chậm nhất ngày 5/9/2026', 'đến hết quý III/2026', 'trong quý III/2026', 'từ nay đến 30/9/2026', 'hết năm 2026'],
  ...['đầu quý IV/2026', 'giữa tháng 8/2026', 'cuối năm 2026', 'nửa đầu tháng 8/2026', 'mỗi quý', 'hằng quý'],
  ...['hàng tháng trước ngày 20', 'thường xuyên', 'định kỳ 6 tháng', 'sau kỳ họp', 'ngay sau khi ban hành'],
];

it.each(['VP', 'Sở Tài chính', 'SNV, STC và VP', 'Sở Y tế; Sở Nội vụ'])('%s end before every deadline', (units) => {
  for (const keyword of ['thời hạn', 'thời hạn:'])
    for (const deadline of DEADLINES) {
      const found = types(`chủ trì VP phối hợp ${units} ${keyword} ${deadline}`);
      expect(found, deadline).toContain('due');
    }
});

it('a day is no part of a name', () => {
  expect(types('chủ trì VP 30/9/2026')).not.toContain('PARTY_WORDS');
});
