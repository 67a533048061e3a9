import { p, tbl } from '@rplan/word-reader/testing';
import { expect, it } from 'vitest';
import { bold, centred, head, outline, recognised } from '../testing/pages.js';

const body = (...lines: readonly string[]) =>
  recognised(head() + centred('KẾ HOẠCH') + centred('Việc') + lines.join('')).body;
const outlineOf = (...lines: readonly string[]) => outline(body(...lines));

it('what stands below a mark is inside it; headings are bold, or open what follows', () => {
  expect(
    outlineOf(
      p('Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021;'),
      p('UBND tỉnh ban hành Kế hoạch như sau:'),
      bold('I. MỤC TIÊU'),
      bold('1. Mục tiêu chung'),
      p('Đạt kết quả cao.'),
      p('2. Mục tiêu cụ thể'),
      p('- Một;'),
      p('- Hai.'),
      bold('II. NHIỆM VỤ'),
      p('1. Các sở báo cáo đúng hạn.'),
      p('2. Các xã:'),
      p('a) Rà soát;'),
      p('b) Báo cáo.'),
      p('Yêu cầu nghiêm túc thực hiện.'),
    ),
  ).toEqual([
    'căn cứ: Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021;',
    'UBND tỉnh ban hành Kế hoạch như sau:',
    [
      'section I. MỤC TIÊU',
      [
        ['section 1. Mục tiêu chung', ['Đạt kết quả cao.']],
        ['section 2. Mục tiêu cụ thể', ['- Một;', '- Hai.']],
      ],
    ],
    [
      'section II. NHIỆM VỤ',
      [
        ['clause 1. Các sở báo cáo đúng hạn.'],
        ['section 2. Các xã:', [['clause a) Rà soát;'], ['clause b) Báo cáo.'], 'Yêu cầu nghiêm túc thực hiện.']],
      ],
    ],
  ]);
});

it('a run-in heading is a clause that begins in bold', () => {
  const [clause] = body(
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1. Chủ trì:</w:t></w:r><w:r><w:t xml:space="preserve"> Ông A.</w:t></w:r></w:p>',
  );
  expect(clause).toMatchObject({
    level: 'clause',
    mark: '1.',
    words: { text: 'Chủ trì: Ông A.', emphasis: [{ start: 0, end: 8, bold: true }] },
  });
});

it('numbers are kept as they are; one that does not go on is a doubt', () => {
  const parts = body(bold('1. Một'), bold('2. Hai'), bold('5. Năm'), bold('5. Năm'));
  expect(parts.map((part) => part.doubts?.map(({ code }) => code) ?? [])).toEqual([
    [],
    [],
    ['number-jump'],
    ['number-jump'],
  ]);
});

it('a list in a clause begins at one again', () => {
  expect(outlineOf(p('a) Các sở.'), p('1. Một.'), p('2. Hai.'), p('b) Các xã.'))).toEqual([
    ['clause a) Các sở.', [['clause 1. Một.'], ['clause 2. Hai.']]],
    ['clause b) Các xã.'],
  ]);
});

it('appendices have labels, titles of several lines and what they came with', () => {
  const found = recognised(
    head() +
      centred('KẾ HOẠCH') +
      centred('Việc') +
      p('Nội dung.') +
      tbl([[p('Nơi nhận:') + p('- Lưu: VT.'), centred('CHỦ TỊCH') + centred('Lê Văn An')]]) +
      centred('PHỤ LỤC I') +
      centred('DANH MỤC') +
      centred('NHIỆM VỤ') +
      centred('(Kèm theo Kế hoạch số   /KH-UBND', '<w:i/>') +
      centred('của UBND tỉnh)', '<w:i/>') +
      p('Gồm 2 việc.') +
      centred('Phụ lục 2: Biểu mẫu') +
      p('Theo mẫu.'),
  );
  expect(
    found.appendices.map(({ label, title, attached, body: parts }) => [label, title.text, attached, outline(parts)]),
  ).toEqual([
    ['PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ', '(Kèm theo Kế hoạch số /KH-UBND của UBND tỉnh)', ['Gồm 2 việc.']],
    ['Phụ lục 2', 'Biểu mẫu', undefined, ['Theo mẫu.']],
  ]);
});

it('a picture is told where it stands, and makes a title of what it follows', () => {
  const picture = p([
    '<w:r><w:drawing><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></w:drawing></w:r>',
  ]);
  const [section] = body(p('a) Biểu đồ kết quả'), picture, p('b) Nhận xét.'));
  expect(section).toMatchObject({ level: 'section', parts: [{ type: 'picture', doubts: [{ code: 'picture' }] }] });
});
