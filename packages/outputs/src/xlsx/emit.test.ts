import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { schemaErrors } from '../testing/schema-errors.js';
import { emitXlsx } from './emit.js';
import { openWorkbook, planOf, samplePlan, task } from './testing/index.js';

const plan = samplePlan();
const bytes = await emitXlsx(plan);
const book = await openWorkbook(bytes);
const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));

test('is a valid workbook to the Open XML SDK, with or without tasks', { timeout: 60_000 }, async () => {
  expect(await schemaErrors(bytes, 'xlsx')).toEqual([]);
  expect(await schemaErrors(await emitXlsx(planOf([])), 'xlsx')).toEqual([]);
});

test('has the four sheets', () => {
  expect(book.names).toEqual(['Theo dõi', 'Kỳ, mốc', 'Điểm', 'Thông tin']);
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
      'Ghi chú': 'Làm trước\nLý do: chờ hướng dẫn',
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
    expect(book.cell('Theo dõi', 'I4').style?.numFmt).toBe('dd/mm/yyyy');
    expect(book.xml('xl/worksheets/sheet1.xml')).toMatch(/<c r="I4" s="\d+"><v>46326<\/v><\/c>/);
  });

  test('offers every status for tasks and none for groups, and asks for dates where dates stand', () => {
    const [status, date] = book.sheet('Theo dõi').dataValidations ?? [];
    expect(status).toMatchObject({ type: 'list', range: 'L3:L7', allowBlank: true });
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
    expect(date).toMatchObject({ type: 'date', operator: 'greaterThan', range: 'H3:H7 I3:I7' });
  });

  test('colours what is late and not finished by the clock of Excel', () => {
    expect(book.sheet('Theo dõi').conditionalRules).toMatchObject([
      {
        type: 'expression',
        range: 'A2:O7',
        formula:
          'AND(ISNUMBER($I2),$I2<TODAY(),$L2<>"Hoàn thành",$L2<>"Tiếp tục duy trì",$L2<>"Đề xuất bỏ",$L2<>"Hoàn thành quá hạn")',
      },
    ]);
    expect(book.xml('xl/styles.xml')).toMatch(/<dxf>.*<bgColor rgb="FFFFC7CE"\/>.*<\/dxf>/);
  });

  test('freezes and filters the header, and wraps the words', () => {
    const { freezePane, autoFilter, columns } = book.sheet('Theo dõi');
    expect(freezePane).toEqual({ rows: 1, columns: 2 });
    expect(autoFilter?.range).toBe('A1:O7');
    expect(columns?.map(({ width }) => (width ?? 0) > 8)).toEqual(Array(15).fill(true));
    expect(book.cell('Theo dõi', 'B3').style?.alignment?.wrapText).toBe(true);
    expect(book.xml('xl/workbook.xml')).toContain("'Theo dõi'!$1:$1");
    // Two lines: "Hạn hiện hành" and the filter's button do not fit one line of their column.
    expect(book.xml('xl/worksheets/sheet1.xml')).toMatch(/<row r="1"[^>]* ht="30"/);
  });

  test('locks the ids and the header under a protection without a password, and nothing else', () => {
    expect(book.xml('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1" objects="1" scenarios="1"');
    expect(book.xml('xl/worksheets/sheet1.xml')).not.toContain('password');
    const locked = (ref: string) => book.cell('Theo dõi', ref).style?.protection?.locked;
    expect(['A1', 'O1', 'A2', 'A3', 'A7'].map(locked)).toEqual([true, true, true, true, true]);
    for (const row of [2, 3, 4, 5, 6, 7]) {
      expect([...'BCDEFGHIJKLMNO'].map((letter) => locked(`${letter}${row}`))).toEqual(Array(14).fill(false));
    }
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
  const json = `${JSON.stringify(plan, undefined, 2)}\n`;
  expect(info).toMatchObject({
    'Loại văn bản': 'Kế hoạch',
    'Trích yếu': 'Khắc phục tồn tại, hạn chế',
    'Cơ quan ban hành': 'Ủy ban nhân dân tỉnh',
    'Số, ký hiệu': '118/KH-UBND',
    'Ngày ban hành': day(2026, 5, 20),
    'Số nhiệm vụ': 5,
    'Tính đến ngày': day(2026, 9, 28),
    'SHA-256 của tệp JSON': createHash('sha256').update(json).digest('hex'),
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
      expect(Buffer.compare(await emitXlsx(samplePlan()), bytes)).toBe(0);
    }
    expect(offsets.size).toBe(3);
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    expect(Buffer.compare(await emitXlsx(samplePlan()), bytes)).toBe(0);
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
