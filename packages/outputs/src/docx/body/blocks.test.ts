import { type Block, nd30, type Outline } from '@rplan/outline';
import { expect, test } from 'vitest';
import { foot, p } from '../testing/samples/build.js';
import { attributeAt, elements, find, parseXml } from '../testing/xml-tree.js';
import { blocks } from './blocks.js';
import { createBody } from './body.js';

function emit(...list: Block[]) {
  const outline: Outline = { properties: { title: '', kind: '' }, notes: [], sections: [] };
  const xml = [...blocks(list, createBody(outline, nd30), { width: 9354, orientation: 'portrait' })].join('');
  return elements(parseXml(`<w:body>${xml}</w:body>`));
}

const table = { type: 'table', columns: [{ heading: [], width: 1, align: 'left' }], rows: [] } as const satisfies Block;
const signature = foot({ recipients: ['Lưu: VT.'], signing: ['GIÁM ĐỐC'], signatory: 'Nguyễn Văn An' });

test('no block is still a paragraph', () => {
  expect(emit().map(({ name }) => name)).toEqual(['w:p']);
});

test('a paragraph stands between two tables and after the last', () => {
  expect(emit(table, table, signature).map(({ name }) => name)).toEqual([
    'w:tbl',
    'w:p',
    'w:tbl',
    'w:p',
    'w:tbl',
    'w:p',
  ]);
});

test('a paragraph after a table needs no other one', () => {
  expect(emit(table, p('text', 'a')).map(({ name }) => name)).toEqual(['w:tbl', 'w:p']);
});

test('two lines of the content stay with the signature and keep their distance', () => {
  const [first, second, last] = emit(p('text', 'a'), p('text', 'b'), p('text', 'c'), signature);
  expect(find(first, 'w:pPr', 'w:keepNext')).toBeUndefined();
  expect(find(second, 'w:pPr', 'w:keepNext')).toBeDefined();
  expect(find(last, 'w:pPr', 'w:keepNext')).toBeDefined();
  expect(attributeAt(last, ['w:pPr', 'w:spacing'], 'w:after')).toBe('280');
  const [before, long] = emit(p('text', 'a'), p('text', 'nhiều chữ '.repeat(20)), signature);
  expect(find(before, 'w:pPr', 'w:keepNext')).toBeUndefined();
  expect(find(long, 'w:pPr', 'w:keepNext')).toBeDefined();
});

test('a mark of urgency is a cell of the legal size', () => {
  const [box] = emit(p('urgency', 'THƯỢNG KHẨN'));
  expect(attributeAt(box, ['w:tblPr', 'w:tblW'], 'w:w')).toBe('2268');
  expect(attributeAt(box, ['w:tr', 'w:trPr', 'w:trHeight'], 'w:val')).toBe('454');
});

test('a rule leaves its length free in the middle of the column', () => {
  const [rule] = emit({ type: 'rule', role: 'subject-rule', length: 100 });
  const indent = find(rule, 'w:pPr', 'w:ind')?.attributes;
  expect(indent).toMatchObject({ 'w:left': '3677', 'w:right': '3677' });
});
