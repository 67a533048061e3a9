import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { schemaErrors } from '../testing/schema-errors.js';
import { emitXlsx, emitXlsxByUnit } from './emit.js';
import { openWorkbook, planOf, samplePlan, task } from './testing/index.js';

const plan = samplePlan();
const model = `${JSON.stringify({ $schema: 'x', ...plan }, undefined, 2)}\n`;
const bytes = await emitXlsx(plan, { model });
const book = await openWorkbook(bytes);
const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));

test('is a valid workbook to the Open XML SDK, with or without tasks', { timeout: 60_000 }, async () => {
  expect(await schemaErrors(bytes, 'xlsx')).toEqual([]);
  expect(await schemaErrors(await emitXlsx(planOf([])), 'xlsx')).toEqual([]);
});

test('has a sheet for each thing to follow, and none that would be empty', async () => {
  expect(book.names).toEqual(['Theo dõi', 'Tổng hợp', 'Quá hạn theo đơn vị', 'Kỳ, mốc', 'Điểm', 'Thông tin']);
  expect((await openWorkbook(await emitXlsx(planOf([])))).names).toEqual(['Thông tin']);
  const undated = await openWorkbook(await emitXlsx(planOf([task('NV-1', 'Một.')])));
  expect(undated.names).toEqual(['Theo dõi', 'Tổng hợp', 'Thông tin']);
});

describe('the tracker', () => {
  test('has a row a task, with dates as dates and everything else as text', () => {
    const rows = book.rows('Theo dõi');
    expect(rows.map((row) => row['Mã nhiệm vụ'])).toEqual(['NV-1', 'NV-1-1', 'NV-1-2', 'NV-2', 'NV-3', 'NV-4']);
    expect(rows[1]).toEqual({
      'Mã nhiệm vụ': 'NV-1-1',
      'Nội dung nhiệm vụ': 'Ban hành quy chế báo cáo.',
      'Tiêu chí': '1. Chỉ đạo, điều hành',
      'Tồn tại khắc phục': 'Báo cáo chậm.',
      'Chủ trì': 'Sở Tài chính',
      'Phối hợp': 'Sở Tài chính; các cơ quan liên quan',
      'Thời hạn': 'Trước ngày 30/8/2026',
      'Ngày đến hạn': day(2026, 8, 29),
      'Hạn hiện hành': day(2026, 8, 29),
      'Sản phẩm': 'Quy chế\nBiểu mẫu',
      'Chỉ tiêu': 'Chỉ đạo, điều hành tối thiểu 9,0 điểm',
      'Trạng thái': 'Hoàn thành',
      'Kết quả':
        'Đạt 31/45 xã đã ban hành\nQuyết định số 1490/QĐ-UBND\nHoàn thành ngày 25/8/2026\nXác nhận: Ủy ban nhân dân tỉnh',
      'Ghi chú': 'Lý do: chờ hướng dẫn',
      'Ghi chú của kế hoạch': 'Làm trước',
      Loại: 'Nhiệm vụ',
      'Điều chỉnh': 'Chủ trì: Sở Nội vụ → Sở Tài chính',
    });
  });

  test('shows the day that holds now beside the day as issued, and why it was moved', () => {
    expect(book.rows('Theo dõi')[2]).toMatchObject({
      'Ngày đến hạn': day(2026, 9, 30),
      'Hạn hiện hành': day(2026, 10, 31),
      'Trạng thái': 'Đang thực hiện',
      'Điều chỉnh':
        'Thời hạn: trong tháng 9/2026 → tháng 10/2026\nGia hạn đến tháng 10/2026 (Công văn số 12/STP: chờ hướng dẫn)',
    });
  });

  test('leaves out what was reported after the as-of day', () => {
    expect(book.rows('Theo dõi')[2]).toMatchObject({ 'Kết quả': null });
  });

  test('a dropped task keeps its row without a day that holds, struck through', () => {
    expect(book.rows('Theo dõi')[4]).toMatchObject({ 'Hạn hiện hành': null, 'Điều chỉnh': 'Đã đưa ra khỏi kế hoạch' });
    expect(book.cell('Theo dõi', 'B6').style?.font?.strikethrough).toBe(true);
  });

  test('groups are bold, hold no day of their own that could be late, and tasks inside are indented', () => {
    expect(book.cell('Theo dõi', 'B2').style?.font?.bold).toBe(true);
    expect(book.cell('Theo dõi', 'B3').style?.font?.bold).not.toBe(true);
    expect(book.rows('Theo dõi')[0]).toMatchObject({ 'Hạn hiện hành': null });
    expect(book.cell('Theo dõi', 'B3').style?.alignment?.indent).toBe(1);
  });

  test('dates are shown as day, month and year', () => {
    expect(book.cell('Theo dõi', 'E4').style?.numFmt).toBe('dd/mm/yyyy');
    expect(book.xml('xl/worksheets/sheet1.xml')).toMatch(/<c r="E4" s="\d+"><v>46326<\/v><\/c>/);
  });

  test('offers every status for tasks and none for groups', () => {
    const [status] = book.sheet('Theo dõi').dataValidations ?? [];
    expect(status).toMatchObject({ type: 'list', range: 'F3:F7', allowBlank: true });
    expect(status?.values).toEqual([
      'Chưa thực hiện',
      'Đang thực hiện',
      'Hoàn thành',
      'Hoàn thành một phần',
      'Tạm dừng',
      'Tiếp tục duy trì',
      'Đề xuất bỏ',
      'Hoàn thành quá hạn',
    ]);
  });

  test('colours what is late and not finished by the clock of Excel', () => {
    expect(book.sheet('Theo dõi').conditionalRules).toMatchObject([
      {
        type: 'expression',
        range: 'A2:Q7',
        formula:
          'AND(ISNUMBER($E2),$E2<TODAY(),$F2<>"Hoàn thành",$F2<>"Tiếp tục duy trì",$F2<>"Đề xuất bỏ",$F2<>"Hoàn thành quá hạn")',
      },
    ]);
    expect(book.xml('xl/styles.xml')).toMatch(/<dxf>.*<bgColor rgb="FFFFC7CE"\/>.*<\/dxf>/);
  });

  test('freezes and filters the header, and wraps the words', () => {
    const { freezePane, autoFilter, columns } = book.sheet('Theo dõi');
    expect(freezePane).toEqual({ rows: 1, columns: 2 });
    expect(autoFilter?.range).toBe('A1:Q7');
    expect(columns?.map(({ width }) => (width ?? 0) > 8)).toEqual(Array(17).fill(true));
    expect(book.cell('Theo dõi', 'B3').style?.alignment?.wrapText).toBe(true);
    expect(book.xml('xl/workbook.xml')).toContain("'Theo dõi'!$1:$1");
    // Two lines: "Hạn hiện hành" and the filter's button do not fit one line of their column.
    expect(book.xml('xl/worksheets/sheet1.xml')).toMatch(/<row r="1"[^>]* ht="30"/);
  });

  test('keeps what the plan says and leaves open what the office answers, under a protection without a password', () => {
    const protection = /<sheetProtection [^>]*>/.exec(book.xml('xl/worksheets/sheet1.xml'))?.[0] ?? '';
    expect(protection).toContain('sheet="1" objects="1" scenarios="1"');
    // In a workbook 0 says that it is allowed.
    expect(protection).toContain('sort="0"');
    expect(protection).toContain('autoFilter="0"');
    expect(protection).not.toContain('password');
    const headings = Object.keys(book.rows('Theo dõi')[0] ?? {});
    for (const [column, heading] of headings.entries()) {
      const answer = ['Trạng thái', 'Kết quả', 'Ghi chú'].includes(heading);
      for (const row of [2, 3, 4, 5, 6, 7])
        expect(book.cell('Theo dõi', `${'ABCDEFGHIJKLMNOPQ'[column]}${row}`).style?.protection?.locked).toBe(!answer);
    }
  });

  test('prints what a meeting needs, in letters that can be read', () => {
    expect(book.xml('xl/workbook.xml')).toContain("'Theo dõi'!$A$1:$H$7");
    const letters = (book.sheet('Theo dõi').columns ?? []).slice(0, 8).reduce((sum, { width = 0 }) => sum + width, 0);
    // A sheet across holds about 140 letters of 11 points: with these it prints with 8 points at least.
    expect((11 * 140) / letters).toBeGreaterThan(8);
  });

  test('has one unit in the cell of who leads, and columns for everybody else', async () => {
    const several = planOf([
      task('NV-1', 'Một.', {
        lead: [{ party: 'SNV' }, { party: 'STC' }],
        jointLead: [{ party: 'UBND' }],
        responsible: [{ words: 'đồng chí Phó Chủ tịch' }],
      }),
      task('NV-2', 'Hai.', { lead: [{ party: 'STC' }] }),
    ]);
    const read = await openWorkbook(await emitXlsx(several));
    expect(read.rows('Theo dõi')).toMatchObject([
      {
        'Chủ trì': 'Sở Nội vụ',
        'Cùng chủ trì': 'Sở Tài chính; Ủy ban nhân dân tỉnh',
        'Phụ trách': 'Đồng chí Phó Chủ tịch',
      },
      { 'Chủ trì': 'Sở Tài chính', 'Cùng chủ trì': null },
    ]);
    expect(read.rows('Tổng hợp').map((row) => [row['Đơn vị'], row['Chủ trì'], row['Cùng chủ trì']])).toEqual([
      ['Sở Nội vụ', 1, 0],
      ['Sở Tài chính', 1, 1],
      ['Ủy ban nhân dân tỉnh', 0, 1],
      ['Tổng số', 2, 2],
    ]);
  });

  test('shows the whole of a long text: the row as high as it takes, and the column wider where no row is high enough', async () => {
    const words = 'Rà soát thủ tục hành chính thuộc phạm vi quản lý. ';
    const read = await openWorkbook(
      await emitXlsx(planOf([task('NV-1', words.repeat(10).trim()), task('NV-2', words.repeat(80).trim())])),
    );
    const xml = read.xml('xl/worksheets/sheet1.xml');
    const heights = [...xml.matchAll(/<row r="\d+"[^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    const width = read.sheet('Theo dõi').columns?.[1]?.width ?? 0;
    for (const [row, text] of [words.repeat(10), words.repeat(80)].entries()) {
      expect((heights[row + 1] ?? 0) / 15).toBeGreaterThanOrEqual(text.length / width);
      expect(heights[row + 1]).toBeLessThanOrEqual(409);
    }
  });
});

describe('totals and lateness by unit', () => {
  test('count what is led, where it stands and what is late, on the day up to which the plan was read', () => {
    expect(book.sheet('Tổng hợp').rows).toEqual([
      ['Đơn vị', 'Chủ trì', 'Hoàn thành', 'Đang thực hiện', 'Quá hạn', 'Đến hạn trong 7 ngày', 'Tỷ lệ hoàn thành'],
      ['Sở Tài chính', 1, 1, 0, 0, 0, 1],
      ['Sở Nội vụ', 1, 0, 1, 0, 0, 0],
      ['(Chưa nêu đơn vị chủ trì)', 2, 0, 0, 0, 0, 0],
      ['Tổng số', 4, 1, 1, 0, 0, 0.25],
    ]);
  });

  test('follow by formulas what the office enters, and neither groups nor what was dropped', () => {
    const cell = book.cell('Tổng hợp', 'B3');
    expect(cell.formula).toBe("SUMPRODUCT(('Theo dõi'!$C$2:$C$7=$A3)*('Theo dõi'!$I$2:$I$7=\"Nhiệm vụ\"))");
    expect(book.cell('Tổng hợp', 'B5').formula).toBe('SUM(B2:B4)');
    expect(book.cell('Tổng hợp', 'E3').formula).toContain("('Theo dõi'!$E$2:$E$7<TODAY())");
  });

  test('list the tasks with a last day by unit, found again by their code wherever they are sorted to', () => {
    const late = 'Quá hạn theo đơn vị';
    expect(book.sheet(late).rows.map((row) => row.slice(0, 2))).toEqual([
      ['Đơn vị chủ trì', 'Mã nhiệm vụ'],
      ['Sở Tài chính', 'NV-1-1'],
      ['Sở Nội vụ', 'NV-1-2'],
      [null, 'NV-4'],
    ]);
    expect(book.cell(late, 'D3').formula).toBe("INDEX('Theo dõi'!$E$2:$E$7,MATCH($B3,'Theo dõi'!$A$2:$A$7,0))");
  });
});

test('turns, several due days and milestones have rows of their own', () => {
  const rows = book.rows('Kỳ, mốc').map((row) => Object.values(row).slice(0, 5));
  expect(rows).toEqual([
    ['NV-1-1', 'Mốc 1', 'Ban hành quy chế báo cáo.\nMốc: xong dự thảo', day(2026, 6, 30), null],
    ['NV-2', 'Kỳ 1', 'Báo cáo số liệu.', day(2026, 6, 30), day(2026, 6, 14)],
    ['NV-2', 'Kỳ 2', 'Báo cáo số liệu.', day(2026, 9, 30), null],
    ['NV-4', 'Đợt 1', 'Kiểm tra.', day(2026, 6, 30), null],
    ['NV-4', 'Đợt 2', 'Kiểm tra.', day(2026, 10, 31), null],
  ]);
  expect(book.sheet('Kỳ, mốc').dataValidations?.[0]).toMatchObject({ type: 'list', range: 'F2:F6' });
});

test('points are numbers', () => {
  expect(book.sheet('Điểm').rows).toEqual([
    ['Kết quả', 'Mã', 'Lĩnh vực', 'Điểm tối đa', 'Đạt', 'Mất', 'Được giải thích', 'Được xử lý', 'Chưa ai giải thích'],
    ['Chỉ số cải cách hành chính năm 2025', '1', 'Chỉ đạo, điều hành', 9.5, 8.25, 1.25, 1, 0.5, 0.25],
    ['Chỉ số cải cách hành chính năm 2025', null, 'Tổng', 9.5, 8.25, 1.25, 1, 0.5, 0.25],
  ]);
  expect(book.cell('Điểm', 'E2').style?.numFmt).toBe('0.00##');
});

test('says what it was made from, with the hash of the JSON that is written beside it', () => {
  const info = Object.fromEntries(book.sheet('Thông tin').rows.map(([label, value]) => [label, value]));
  expect(info).toMatchObject({
    'Loại văn bản': 'Kế hoạch',
    'Trích yếu': 'Khắc phục tồn tại, hạn chế',
    'Cơ quan ban hành': 'Ủy ban nhân dân tỉnh',
    'Số, ký hiệu': '118/KH-UBND',
    'Ngày ban hành': day(2026, 5, 20),
    'Số nhiệm vụ': 5,
    'Tính đến ngày': day(2026, 9, 28),
    'SHA-256 của tệp JSON': createHash('sha256').update(model).digest('hex'),
  });
});

test('of a date with blanks the words are shown, and of a number not given yet that it is not', async () => {
  const { document } = planOf([]);
  const draft = planOf([], { document: { ...document, date: { month: 7, year: 2022 }, number: '_/KH-UBND' } });
  const { rows } = (await openWorkbook(await emitXlsx(draft))).sheet('Thông tin');
  expect(rows.slice(3, 5)).toEqual([
    ['Số, ký hiệu', '(chưa cấp số)/KH-UBND'],
    ['Ngày ban hành', '_/7/2022'],
  ]);
});

describe('the same plan gives the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('in every time zone, on another day, and a second time', async () => {
    const offsets = new Set<number>();
    for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh']) {
      process.env.TZ = other;
      offsets.add(new Date(0).getTimezoneOffset());
      expect(Buffer.compare(await emitXlsx(samplePlan(), { model }), bytes)).toBe(0);
    }
    expect(offsets.size).toBe(3);
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    expect(Buffer.compare(await emitXlsx(samplePlan(), { model }), bytes)).toBe(0);
  });

  test('the file says that it was made on the day of the document', () => {
    expect(book.xml('docProps/core.xml').match(/2026-05-20T00:00:00Z/g)).toHaveLength(2);
  });
});

describe('hostile text', () => {
  const texts = [
    '=HYPERLINK("http://x","y")',
    '+84 912',
    '-1+2',
    '@SUM(A1)',
    '#N/A',
    '#REF!',
    'mã _x0041_ _x005F_',
    '<b>&amp;</b> "\'',
    '12/5/2026',
    '007',
  ];

  test('stays the text that it is', { timeout: 60_000 }, async () => {
    const hostile = await emitXlsx(planOf(texts.map((text, index) => task(`=${index}`, text))));
    const read = await openWorkbook(hostile);
    expect(read.rows('Theo dõi').map((row) => row['Nội dung nhiệm vụ'])).toEqual(texts);
    expect(read.rows('Theo dõi').map((row) => row['Mã nhiệm vụ'])).toEqual(texts.map((_, index) => `=${index}`));
    expect(read.xml('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]|t="e"/);
    expect(read.cell('Theo dõi', 'B2').style?.numFmt).toBe('@');
    expect(await schemaErrors(hostile, 'xlsx')).toEqual([]);
  });

  test('loses what XML forbids, and is cut where a cell ends', { timeout: 60_000 }, async () => {
    const controls = 'a\u0000b\u0007c\ud800d\uffffe\r\nf\tg';
    const long = `${'Uỷ'.normalize('NFD')}${'dài '.repeat(10_000)}`;
    const hostile = await emitXlsx(planOf([task('NV-1', controls), task('NV-2', long)]));
    const [first, second] = (await openWorkbook(hostile))
      .rows('Theo dõi')
      .map((row) => String(row['Nội dung nhiệm vụ']));
    expect(first).toBe('abcde\nf g');
    expect(second).toHaveLength(32_767);
    expect(second).toMatch(/^Uỷdài dài .* … \(cắt bớt, xem văn bản\)$/);
    expect(await schemaErrors(hostile, 'xlsx')).toEqual([]);
  });
});

test('the tracker of a unit has its tasks alone, with what it is for each, and no sums over others', async () => {
  const made = await emitXlsxByUnit(plan, { model });
  expect(made.map(({ unit }) => unit)).toEqual(['STC', 'SNV']);
  const [finance, home] = await Promise.all(made.map(({ content }) => openWorkbook(content)));
  const rows = (opened: typeof finance) =>
    opened?.rows('Theo dõi').map((row) => `${row['Mã nhiệm vụ']} ${row['Vai trò']}`);
  expect(finance?.names).toEqual(['Theo dõi', 'Kỳ, mốc', 'Thông tin']);
  expect(rows(finance)).toEqual(['NV-1-1 Chủ trì']);
  expect(rows(home)).toEqual(['NV-1-2 Chủ trì']);
  expect(await schemaErrors(made[0]?.content ?? new Uint8Array(), 'xlsx')).toEqual([]);
});
