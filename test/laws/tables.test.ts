import { compile } from '@rplan/compiler';
import { columnContent } from '@rplan/model';
import { nd30Base, outlineOf, resolveProfile } from '@rplan/outline';
import { openProject } from '@rplan/rules';
import { spell } from '@rplan/syntax';
import { expect, it } from 'vitest';

const layout = resolveProfile(nd30Base, {});
if (!layout.ok) throw new Error('The usual layout is right.');
const { profile } = layout;

const DIRECTORY = `cơ quan SA "Sở Ánh" { chức vụ GĐ "Giám đốc" { đứng đầu } }
cơ quan SB "Sở Bình"
văn bản QD quyết định số 5/QĐ-SA ngày 1/1/2026 của SA "về việc thử"
bộ chỉ số CS "Chỉ số thử" { tối đa 10  lĩnh vực 1 "Lĩnh vực" { tối đa 10  tiêu chí 1.1 "Tiêu chí" { tối đa 10 } } }
kết quả KQ của SA theo CS năm 2025 { tổng 6  hạng 3/6  điểm 1 = 6 { hạng 2/6 } }
`;

/** A plan in which everything is stated that a table can show. */
const PLAN = `kế hoạch K "Kế hoạch" { ban hành SA số 1/KH-SA ngày 10/2/2026
  tồn tại TT "Hồ sơ trễ." { về CS.1.1  trừ 2  nguyên nhân chủ quan "thiếu người"  đơn vị SB }
  nhiệm vụ NV "Số hóa hồ sơ." {
    chủ trì SA  đồng chủ trì SB  đơn vị thực hiện SB  phối hợp SB  theo dõi SB  phụ trách SA.GĐ
    thời hạn 30/6/2026  sản phẩm "Kho số"  minh chứng "Ảnh chụp"  kinh phí "ngân sách"  căn cứ QD
    chỉ tiêu "hồ sơ" tối thiểu 50 "hồ sơ"  về CS.1.1  khắc phục TT  điểm dự kiến tăng 1  ghi chú "Làm gấp"
  }
}
`;

const REPORT = `tiến độ T của K do SA ngày 10/7/2026 { cập nhật NV {
  trạng thái đang lấy ý kiến
  đạt 30/50 hồ sơ
  lý do "thiếu máy"
} }
`;

async function printed(text: string, name = 'B') {
  const project = await openProject('file:///p', [{ uri: 'file:///p/plan.rplan', text: DIRECTORY + PLAN + text }]);
  const document = project.documents.find((each) => each.name === name);
  if (!document) throw new Error(`There is no document ${name}.`);
  const table = outlineOf(compile(document, project), profile)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('No table is printed.');
  const wordsIn = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(wordsIn).join(' ')
      : value && typeof value === 'object'
        ? Object.entries(value)
            .map(([key, inner]) => (key === 'text' && typeof inner === 'string' ? inner : wordsIn(inner)))
            .join(' ')
        : '';
  const rows = table.rows.map((row) => (row.type === 'cells' ? row.cells.map((cell) => wordsIn(cell).trim()) : []));
  return { rows, codes: project.check().map(({ code }) => code) };
}

const report = (table: string, more = '') =>
  `${more}báo cáo B "Kết quả" { ban hành SA  ngày 15/7/2026  đoạn "Tại {PL}."  phụ lục PL "Bảng" { ${table} } }\n`;

const ROWS = ['task', 'finding', 'progress', 'target', 'points'] as const;
const MEMBERS = ROWS.flatMap((rows) => columnContent.options.map((column) => [rows, column] as const));

it.each(MEMBERS)('a table of %s has a column %s that is filled, or says that it never is', async (rows, column) => {
  const inPlan = rows === 'target' || rows === 'points' ? '' : 'của K ';
  const table = `bảng ${spell(rows, 'vi')} { ${inPlan}cột thứ tự, ${spell(column, 'vi')} }`;
  // Targets and points are gathered of a document's own.
  const own = PLAN.replace('kế hoạch K', 'kế hoạch K2').replaceAll(/ (TT|NV) "/g, ' $1 "');
  const text = inPlan
    ? report(table, REPORT)
    : `${own.trimEnd().slice(0, -1)} phụ lục PL "Bảng" { ${table} } }\n${REPORT.replace('của K', 'của K2')}`;
  const { rows: found, codes } = await printed(text, inPlan ? 'B' : 'K2');
  const filled = found.some((cells) => (cells[1] ?? '') !== '');
  expect({ filled, found: codes.includes('RP-DOC-042') }, JSON.stringify(found)).toEqual({
    filled,
    found: !filled,
  });
});

/** Everything that a report can record of a task, and what of it must stand in the row. */
const RECORDED = [
  ['trạng thái đang chờ góp ý', 'đang chờ góp ý', 'trạng thái'],
  ['trạng thái hoàn thành', 'Hoàn thành', 'trạng thái'],
  ['đạt 30/50 hồ sơ', 'Đạt 30/50 hồ sơ', 'đạt'],
  ['hoàn thành 80%', 'Đạt 80%', 'đạt'],
  ['hoàn thành 80%', 'Đạt 80%', 'trạng thái'],
  ['trạng thái đang làm (đạt 12/20 xã)', 'Đạt 12/20 xã', 'đạt'],
  ['trạng thái hoàn thành  xong 12/5/2026', '12/5/2026', 'trạng thái'],
  ['sản phẩm "Quyết định số 14"', 'Quyết định số 14', 'sản phẩm'],
  ['minh chứng "Biên bản số 3"', 'Biên bản số 3', 'minh chứng'],
  ['ghi chú "Đã gửi các xã"', 'Đã gửi các xã', 'ghi chú'],
  ['lý do "Chờ hướng dẫn"', 'Chờ hướng dẫn', 'ghi chú'],
  ['trạng thái hoàn thành  xác nhận SB', 'Sở Bình', 'đạt'],
  ['gia hạn đến 31/10/2026 theo QD "thiếu vốn"', 'thiếu vốn', 'ghi chú'],
  ['gia hạn đến 31/10/2026', '31/10/2026', 'thời hạn'],
  ['xin gia hạn đến 30/11/2026 "thiếu vốn"', '30/11/2026', 'ghi chú'],
] as const;

it.each(RECORDED)(
  'a table of progress prints of "%s" the words "%s" under %s, and in its usual columns',
  async (update, said, column) => {
    const reported = `tiến độ T của K do SA ngày 20/5/2026 { cập nhật NV {\n${update}\n} }\n`;
    const { rows } = await printed(report(`bảng tiến độ { của K cột thứ tự, ${column} }`, reported));
    expect(rows[0]?.[1]).toContain(said);
    const { rows: usual } = await printed(report('bảng tiến độ { của K }', reported));
    expect(usual[0]?.join(' | ')).toContain(said);
  },
);

it('tells of a table of tasks what is planned', async () => {
  const reported = 'tiến độ T của K do SA ngày 20/5/2026 { cập nhật NV { sản phẩm "Quyết định"  ghi chú "Đã gửi" } }\n';
  const { rows } = await printed(report('bảng nhiệm vụ { của K cột sản phẩm, ghi chú }', reported));
  expect(rows).toEqual([['Kho số', 'Làm gấp']]);
});

it('counts no report that lies after the day of its document', async () => {
  const reported = 'tiến độ T của K do SA ngày 20/8/2026 { cập nhật NV { ghi chú "Sau này" } }\n';
  const { rows } = await printed(report('bảng tiến độ { của K }', reported));
  expect(rows[0]?.join(' ')).not.toContain('Sau này');
});
