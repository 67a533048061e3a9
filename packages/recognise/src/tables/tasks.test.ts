import { p, tbl } from '@rplan/word-reader/testing';
import { expect, it } from 'vitest';
import type { TaskTable } from '../model.js';
import { bold, centred, head, recognised } from '../testing/pages.js';

const partsOf = (table: string) => recognised(head() + centred('KẾ HOẠCH') + centred('Việc') + table).body;

function tasksOf(table: string): TaskTable {
  const [found] = partsOf(table);
  if (found?.type !== 'tasks') throw new Error(`no tasks: ${found?.type}`);
  return found;
}

/** Rows in short: groups, and the cells of tasks by what they tell. */
function rows({ rows: all }: TaskTable): unknown[] {
  const words = (list: readonly { text: string }[] = []) => list.map(({ text }) => text).join(' / ');
  return all.map((row) =>
    row.type === 'group'
      ? `${row.mark} ${row.words.text}`.trim()
      : {
          [row.ordinal]: words(row.text),
          ...Object.fromEntries(Object.entries(row.cells).map(([key, list]) => [key, words(list)])),
        },
  );
}

const spanned = (text: string, span: number) =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${text.startsWith('<') ? text : p(text)}</w:tc>`;
const merged = (text: string, how: string) =>
  `<w:tc><w:tcPr><w:vMerge${how && ` w:val="${how}"`}/></w:tcPr>${p(text)}</w:tc>`;
const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (columns: number, ...all: readonly string[]) =>
  `<w:tbl><w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(columns)}</w:tblGrid>${all.join('')}</w:tbl>`;

it('columns are known by their titles, and kept under them', () => {
  const found = tasksOf(
    tbl([
      [
        'TT',
        'Nội dung công việc',
        'Cơ quan chủ trì',
        'Phối hợp thực hiện',
        'Thời gian hoàn thành',
        'Sản phẩm đầu ra',
        'Theo dõi, đôn đốc',
      ],
      ['1', 'Rà soát văn bản.', 'Sở Tư pháp', 'Các sở', 'Quý III/2026', 'Báo cáo', 'Văn phòng'],
    ]),
  );
  expect(found.columns.map(({ meaning }) => meaning)).toEqual([
    'ordinal',
    'task',
    'lead',
    'support',
    'due',
    'deliverable',
    'monitor',
  ]);
  expect(rows(found)).toEqual([
    {
      1: 'Rà soát văn bản.',
      lead: 'Sở Tư pháp',
      support: 'Các sở',
      due: 'Quý III/2026',
      deliverable: 'Báo cáo',
      monitor: 'Văn phòng',
    },
  ]);
});

it('a heading in two rows, and one that numbers the columns, are heading', () => {
  const found = tasksOf(
    table(
      4,
      row(merged('STT', 'restart'), merged('Nhiệm vụ', 'restart'), spanned('Cơ quan thực hiện', 2)),
      row(merged('', ''), merged('', ''), cell('Chủ trì'), cell('Phối hợp')),
      row(...['(1)', '(2)', '(3)', '(4)'].map(cell)),
      row(...['1', 'Rà soát.', 'Sở A', 'Sở B'].map(cell)),
    ),
  );
  expect(rows(found)).toEqual([{ 1: 'Rà soát.', lead: 'Sở A', support: 'Sở B' }]);
});

it('groups are Roman numerals, cells over the columns, or bold titles alone', () => {
  const found = tasksOf(
    table(
      3,
      row(...['STT', 'Nhiệm vụ', 'Thời hạn'].map(cell)),
      row(...['I', 'Thể chế', ''].map(cell)),
      row(...['1', 'Rà soát.', '30/6/2026'].map(cell)),
      row(spanned('Thủ tục hành chính', 3)),
      row(...['1', 'Công bố.', '30/9/2026'].map(cell)),
      row(cell(''), `<w:tc>${bold('Bộ máy')}</w:tc>`, cell('')),
      row(...['1', 'Sắp xếp.', ''].map(cell)),
    ),
  );
  expect(rows(found)).toEqual([
    'I Thể chế',
    { 1: 'Rà soát.', due: '30/6/2026' },
    'Thủ tục hành chính',
    { 1: 'Công bố.', due: '30/9/2026' },
    'Bộ máy',
    { 1: 'Sắp xếp.' },
  ]);
});

it('merged cells are said of each row and each column, and doubted', () => {
  const found = tasksOf(
    table(
      4,
      row(...['Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp'].map(cell)),
      row(merged('Rà soát.', 'restart'), cell('Danh mục'), cell('Sở A'), cell('Sở B')),
      row(merged('', ''), cell('Báo cáo'), spanned('Theo phân công', 2)),
    ),
  );
  expect(rows(found)).toEqual([
    { '': 'Rà soát.', deliverable: 'Danh mục', lead: 'Sở A', support: 'Sở B' },
    { '': 'Rà soát.', deliverable: 'Báo cáo', lead: 'Theo phân công' },
  ]);
  expect(found.rows.map(({ doubts = [] }) => doubts.map(({ code }) => code))).toEqual([
    [],
    ['merged-cell', 'shared-cell'],
  ]);
});

it('a table that is cut at a page goes on, with its heading again or without', () => {
  const heading = ['STT', 'Nhiệm vụ', 'Thời hạn'];
  const parts = partsOf(
    tbl([heading, ['1', 'Một.', '30/6/2026']]) +
      p('') +
      tbl([heading, ['2', 'Hai.', '30/6/2026']]) +
      p('') +
      tbl([['3', 'Ba.', '30/6/2026']]),
  );
  expect(parts.map((part) => part.type === 'tasks' && rows(part))).toEqual([
    [{ 1: 'Một.', due: '30/6/2026' }],
    [{ 2: 'Hai.', due: '30/6/2026' }],
    [{ 3: 'Ba.', due: '30/6/2026' }],
  ]);
});

it('columns that no word fits are kept at their places under their own headings', () => {
  const one = tasksOf(
    tbl([
      ['Nhiệm vụ', 'Tiêu chí', 'Thời hạn'],
      ['Rà soát.', '1.2.1', '30/6/2026'],
    ]),
  );
  expect(one.columns[1]).toEqual({ meaning: 'remark', heading: 'Tiêu chí' });
  const two = tasksOf(
    tbl([
      ['Nhiệm vụ', 'Tiêu chí', 'Địa bàn', 'Thời hạn'],
      ['Rà soát.', '1.2.1', 'Sơn Hạ', '30/6/2026'],
    ]),
  );
  expect(two.columns.map(({ heading }) => heading)).toEqual(['Nhiệm vụ', 'Tiêu chí', 'Địa bàn', 'Thời hạn']);
  expect(two.rows[0]).toMatchObject({ remarks: [[{ text: '1.2.1' }], [{ text: 'Sơn Hạ' }]] });
  expect(two.doubts?.map(({ about }) => about)).toEqual(['Tiêu chí', 'Địa bàn']);
});

it.each([
  [['STT', 'Nội dung góp ý', 'Đơn vị góp ý', 'Ý kiến tiếp thu']],
  [['STT', 'Đơn vị được kiểm tra', 'Thời gian kiểm tra']],
  [['STT', 'Nội dung', 'Đơn vị tính', 'Số liệu']],
  [['Họ và tên', 'Chức vụ', 'Đơn vị']],
])('%j are no tasks', (heading) => {
  expect(partsOf(tbl([heading, heading.map(() => 'x')])).map(({ type }) => type)).toEqual(['table']);
});

it('points by the codes of an index are points', () => {
  const [scores] = partsOf(
    tbl([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Chỉ đạo', '2,00', '1,75'],
      ['1.1', 'Kế hoạch', '1.00', '1'],
      ['1.2', 'Báo cáo', '1,00', ''],
      ['', 'Tổng', '2,00', '1,75'],
    ]),
  );
  expect(scores).toMatchObject({
    type: 'scores',
    rows: [
      { code: '1', title: 'Chỉ đạo', maximum: '2,00', points: '1,75' },
      { code: '1.1', maximum: '1.00', points: '1' },
      { code: '1.2', maximum: '1,00' },
    ],
  });
});

it('a picture in a cell is told of at its table', () => {
  const picture = '<w:p><w:r><w:pict><v:shape type="#_x0000_t75"><v:imagedata/></v:shape></w:pict></w:r></w:p>';
  const found = tasksOf(
    table(
      3,
      row(cell('Nhiệm vụ'), cell('Chủ trì'), cell('Sản phẩm')),
      row(cell('Rà soát.'), cell('Văn phòng'), `<w:tc>${picture}${p('Sơ đồ')}</w:tc>`),
    ),
  );
  expect(found.doubts).toEqual([{ code: 'picture', about: 'Sơ đồ' }]);
  expect(partsOf(table(1, row(`<w:tc>${picture}</w:tc>`)))).toMatchObject([
    { type: 'picture', doubts: [{ code: 'picture' }] },
  ]);
});
