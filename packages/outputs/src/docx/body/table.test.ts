import { nd30, type Table } from '@rplan/outline';
import { expect, test } from 'vitest';
import { p } from '../testing/samples/build.js';
import { attributeAt, elements, find, parseXml } from '../testing/xml-tree.js';
import { createBody } from './body.js';
import { table } from './table.js';

const sample: Table = {
  type: 'table',
  title: 'Nhiệm vụ',
  columns: [
    { heading: [{ type: 'text', text: 'TT' }], width: 1 / 3, align: 'center' },
    { heading: [{ type: 'text', text: 'Nhiệm vụ' }], width: 2 / 3, align: 'left' },
  ],
  rows: [
    { type: 'group', cell: [p('table-group', 'I')] },
    { type: 'cells', anchor: 'NV-1', cells: [[p('table-cell', '1')]] },
  ],
};
const body = createBody({ properties: { title: '', kind: '' }, notes: [], sections: [] }, nd30);
const xml = parseXml([...table(sample, body, { width: 9355, orientation: 'portrait' })].join(''));
const [head, group, row] = elements(xml, 'w:tr');

test('the head is repeated, and no row is split', () => {
  expect(find(head, 'w:trPr', 'w:tblHeader')).toBeDefined();
  expect(elements(xml, 'w:tr').every((one) => find(one, 'w:trPr', 'w:cantSplit'))).toBe(true);
  expect(find(row, 'w:trPr', 'w:tblHeader')).toBeUndefined();
});

test('columns have absolute widths that fill the text', () => {
  const widths = elements(find(xml, 'w:tblGrid')).map((column) => Number(column.attributes['w:w']));
  expect(widths).toEqual([3118, 6237]);
  expect(attributeAt(xml, ['w:tblPr', 'w:tblLayout'], 'w:type')).toBe('fixed');
});

test('a group is one cell over all columns', () => {
  expect(elements(group, 'w:tc')).toHaveLength(1);
  expect(attributeAt(group, ['w:tc', 'w:tcPr', 'w:gridSpan'], 'w:val')).toBe('2');
});

test('a missing cell is an empty one, and a row can be referred to', () => {
  const [first, second] = elements(row, 'w:tc');
  expect(attributeAt(first, ['w:p', 'w:bookmarkStart'], 'w:name')).toBe('_rp_NV_1');
  expect(attributeAt(first, ['w:p', 'w:pPr', 'w:pStyle'], 'w:val')).toBe('RpTableCellCenter');
  expect(attributeAt(first, ['w:p', 'w:pPr', 'w:jc'], 'w:val')).toBeUndefined();
  expect(elements(find(second, 'w:p'), 'w:r')).toEqual([]);
});

test('a screen reader hears the title', () => {
  expect(attributeAt(xml, ['w:tblPr', 'w:tblCaption'], 'w:val')).toBe('Nhiệm vụ');
});

test('a group may have its number in the first cell, and its name over the others', () => {
  const numbered: Table = {
    ...sample,
    rows: [{ type: 'group', ordinal: [p('table-group', 'I')], cell: [p('table-group', 'Thể chế')] }],
  };
  const [, row] = elements(
    parseXml([...table(numbered, body, { width: 9355, orientation: 'portrait' })].join('')),
    'w:tr',
  );
  const cells = elements(row, 'w:tc');
  expect(cells.map((cell) => attributeAt(cell, ['w:tcPr', 'w:tcW'], 'w:w'))).toEqual(['3118', '6237']);
});

test.each([1, 2, 5])('of %i rows the last two stay together, and with what follows where it asks for it', (count) => {
  const cells = { type: 'cells', cells: [[p('table-cell', '1')], [p('table-cell', 'Rà soát')]] } as const;
  const rows = Array.from({ length: count }, () => cells);
  const kept = (keepNext: boolean) => {
    const made = [...table({ ...sample, rows }, body, { width: 9355, orientation: 'portrait' }, keepNext)].join('');
    const [, ...below] = elements(parseXml(made), 'w:tr');
    return below.map((one) => elements(one, 'w:tc').every((cell) => find(cell, 'w:p', 'w:pPr', 'w:keepNext')));
  };
  const alone = Array.from({ length: count }, (_, at) => at === count - 2);
  expect(kept(false)).toEqual(alone);
  expect(kept(true)).toEqual(alone.map((value, at) => value || at === count - 1));
});
