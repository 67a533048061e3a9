import { expect, it } from 'vitest';
import { rplanLexer } from './rplan-lexer.js';

const types = (text: string) =>
  rplanLexer()
    .tokenize(text)
    .tokens.map(({ tokenType }) => tokenType.name);

const deadlines = [
  '15/12/2026',
  'quý III',
  'trước ngày 30/9/2026',
  'hằng tháng',
  'năm 2026,',
  '30/9/2026.',
  'thường xuyên',
];
const headings = [
  ['kết quả', 'assessment'],
  ['sản phẩm', 'deliverable'],
  ['ghi chú', 'remark'],
  ['kinh phí', 'resources'],
  ['nội dung', 'content'],
  ['Sản phẩm đầu ra', 'deliverable'],
] as const;

it.each(headings)('%s with its colon ends a deadline, and words follow it', (heading, keyword) => {
  for (const deadline of deadlines) {
    const found = types(`thời hạn ${deadline} ${heading}: Báo cáo của Sở`);
    expect(found, deadline).toEqual(['due', 'PHRASE', keyword, 'BARE_WORDS']);
  }
});

it('the same words name a stage before a day, and a result before its name', () => {
  expect(types('thời hạn báo cáo kết quả: 30/9/2026')).toEqual(['due', 'PHRASE']);
  expect(types('kết quả: KQ của SNV theo PAR năm 2025').slice(0, 3)).toEqual(['assessment', 'ID', 'of']);
});
