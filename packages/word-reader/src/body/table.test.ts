import { expect, it } from 'vitest';
import { gridOf, linesOf } from '../grid.js';
import { p, tbl } from '../testing/docx.js';
import { tableOf } from '../testing/read.js';

const merged = (text: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

it('a cell stands in each place that it covers', () => {
  const grid = '<w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="2"/><w:gridCol w:w="3"/></w:tblGrid>';
  const first = `<w:tr>${merged('việc', '<w:vMerge w:val="restart"/>')}${merged('cả hai', '<w:gridSpan w:val="2"/>')}</w:tr>`;
  const second = `<w:tr>${merged('', '<w:vMerge/>')}${merged('chủ trì', '')}${merged('phối hợp', '')}</w:tr>`;
  const table = tableOf(`<w:tbl>${grid}${first}${second}</w:tbl>`);
  expect(table.columns).toEqual([1, 2, 3]);
  expect(
    gridOf(table).map((row) => row.map((place) => place && [linesOf(place.cell.blocks).join(), place.from])),
  ).toEqual([
    [
      ['việc', 'here'],
      ['cả hai', 'here'],
      ['cả hai', 'left'],
    ],
    [
      ['việc', 'above'],
      ['chủ trì', 'here'],
      ['phối hợp', 'here'],
    ],
  ]);
});

it('a table in a cell is read where it stands', () => {
  const table = tableOf(tbl([[tbl([['trong']]) + p('sau')]]));
  expect(linesOf([table])).toEqual(['trong', 'sau']);
});

it('header rows are told, taken out rows are not read', () => {
  const row = (text: string, properties: string) =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;
  const { rows } = tableOf(
    `<w:tbl>${row('đầu', '<w:tblHeader/>')}${row('bỏ', '<w:del w:id="1"/>')}${row('còn', '')}</w:tbl>`,
  );
  expect(rows.map(({ header, cells }) => [header, ...cells.flatMap(({ blocks }) => linesOf(blocks))])).toEqual([
    [true, 'đầu'],
    [false, 'còn'],
  ]);
});
