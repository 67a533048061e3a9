import { describe, expect, it } from 'vitest';
import { formatText } from './format.js';
import { formatted } from './testing/laws.js';

/** Statements of one document, one a line, without their indentation. */
function inDocument(...statements: string[]): string {
  return `kế hoạch K "" {\n${statements.map((statement) => `  ${statement}\n`).join('')}}\n`;
}

function inside(statements: string): string[] {
  return formatted(`kế hoạch K "" {\n${statements}\n}`)
    .split('\n')
    .slice(1, -2)
    .map((line) => line.slice(2));
}

const LONG = 'Phòng Kiểm soát thủ tục hành chính thuộc Văn phòng Ủy ban nhân dân';

describe('lines', () => {
  it('hold one statement each, two spaces deeper in every block', () => {
    expect(formatted('kế hoạch   K "x"{mục "a"\n{đoạn "b" đoạn "c"}\n}')).toBe(
      'kế hoạch K "x" {\n  mục "a" { đoạn "b"  đoạn "c" }\n}\n',
    );
    expect(inside('mục "a" {\nđoạn "b" đoạn "c"\n}')).toEqual(['mục "a" {', '  đoạn "b"', '  đoạn "c"', '}']);
  });

  it('keep a block that its author wrote on one line while it fits; prose before it does not count', () => {
    const short = `tồn tại TT-1 "${LONG} ${LONG}" { trừ 1 }`;
    expect(inside(short)).toEqual([short]);
    expect(inside('tồn tại TT-1 {\ntrừ 1\n}')).toEqual(['tồn tại TT-1 {', '  trừ 1', '}']);
    expect(inside(`tồn tại TT-1 { trừ 1 ghi chú "${LONG}", "${LONG}" }`)[0]).toBe('tồn tại TT-1 {');
  });

  it('open a block in both vocabularies where it is too wide in one', () => {
    const text = `cơ quan A "a" { loại "${'x'.repeat(95)}" }\n`;
    expect(text.length - 1).toBe(120);
    expect(formatted(text)).toMatch(/\{\n/);
    const english = formatted(text, 'en');
    expect(formatted(english, 'vi')).toBe(formatted(text));
    expect(formatted(text).split('\n').length).toBe(english.split('\n').length);
  });

  it('of an empty block are one', () => {
    expect(inside('bổ sung {\n\n}')).toEqual(['bổ sung { }']);
  });

  it('wrap a list at 120 columns, two spaces in', () => {
    const names = Array.from({ length: 20 }, (_, index) => `ĐƠN-VỊ-${index}`);
    const lines = inside(`phối hợp ${names.join(',')}`);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^phối hợp ĐƠN-VỊ-0, .*,$/);
    expect(lines[1]).toMatch(/^ {2}ĐƠN-VỊ/);
    for (const line of lines) expect(line.length + 2).toBeLessThanOrEqual(120);
    expect(inside('phối hợp A,\n\nB\n,C')).toEqual(['phối hợp A, B, C']);
  });

  it('put the title of a cited document on a line of its own where it is too long, else after the document', () => {
    expect(formatted('văn bản A quyết định số 1/QĐ-A\n\n"về x"')).toBe('văn bản A quyết định số 1/QĐ-A "về x"\n');
    expect(formatted(`văn bản A quyết định số 1/QĐ-A "về ${LONG} ${LONG}" { thay thế B }`)).toBe(
      `văn bản A quyết định số 1/QĐ-A\n  "về ${LONG} ${LONG}" { thay thế B }\n`,
    );
  });
});

describe('blank lines', () => {
  it('stand between open blocks of the top level and around sections, and nowhere at the edges', () => {
    const text =
      'cơ quan A "a"\ncơ quan B "b" {\n\n\nký hiệu "B"\n\n}\ncơ quan C "c"\n// về D\ncơ quan D "d" {\nký hiệu "D"\n}';
    expect(formatted(text)).toBe(
      'cơ quan A "a"\n\ncơ quan B "b" {\n  ký hiệu "B"\n}\n\ncơ quan C "c"\n\n// về D\ncơ quan D "d" {\n  ký hiệu "D"\n}\n',
    );
    expect(inside('đoạn "a"\nmục "b" {\nđoạn "c"\n}\nđoạn "d"')).toEqual([
      'đoạn "a"',
      '',
      'mục "b" {',
      '  đoạn "c"',
      '}',
      '',
      'đoạn "d"',
    ]);
  });

  it('of the author are kept, one at a time', () => {
    expect(inside('số _\n\n\n\nnăm 2026\nkhẩn')).toEqual(['số _', '', 'năm 2026', 'khẩn']);
  });
});

describe('words', () => {
  it.each([
    ['Chủ trì SNV', 'chủ trì SNV'],
    ['thuộc tiêu chí PAR.1', 'về PAR.1'],
    ['thời hạn muộn nhất  ngày 5/6', 'thời hạn muộn nhất ngày 5/6'],
    ['thời hạn Hàng quý', 'thời hạn Hàng quý'],
    ['thời hạn kể từ ngày ký', 'thời hạn kể từ ngày ký'],
    ['due 2026-08-30', 'thời hạn 30/8/2026'],
    ['thời hạn 06 tháng  đầu năm 2026', 'thời hạn 06 tháng đầu năm 2026'],
    ['hoả tốc', 'hỏa tốc'],
    ['chỉ tiêu "x"  ít nhất  50%', 'chỉ tiêu "x" ít nhất 50%'],
    ['số liệu "x" A=1.5 %,B = 2,25', 'số liệu "x" A = 1,5%, B = 2,25'],
    ['ngày 2026-06-01', 'ngày 1/6/2026'],
    ['ngày 01/06/2026', 'ngày 01/06/2026'],
    ['trừ 0.50', 'trừ 0,50'],
    ['trừ 1.200', 'trừ 1.200'],
    ['về PAR.2.10 , PAR . 2.1', 'về PAR.2.10, PAR.2.1'],
    ['chỉ tiêu PAR.1 .2 tối thiểu 3', 'chỉ tiêu PAR.1 .2 tối thiểu 3'],
    ['lead SNV', 'chủ trì SNV'],
  ])('%s becomes %s', (written, form) => {
    expect(formatted(inDocument(written), 'vi')).toBe(inDocument(form));
  });

  it.each([
    ['thuộc  tiêu chí PAR.1', 'thuộc tiêu chí PAR.1'],
    ['Thuộc lĩnh vực PAR.1', 'thuộc lĩnh vực PAR.1'],
    ['about PAR.1', 'về PAR.1'],
  ])('%s stays in the words of its writer: %s', (written, form) => {
    expect(formatted(inDocument(written))).toBe(inDocument(form));
  });

  it.each([
    ['ngày 1/6/2026', 'dated 1/6/2026'],
    ['thời hạn trước ngày 1/6/2026', 'due before day 1/6/2026'],
    ['thời hạn 10 ngày kể từ ngày 1/6/2026', 'due 10 days starting day 1/6/2026'],
    ['thời hạn 01 ngày sau A', 'due 01 day after A'],
    ['thời hạn 2 tháng', 'due 2 months'],
    ['thời hạn 1 năm', 'due 1 year'],
    ['thời hạn 3 tuần sau A', 'due 3 weeks after A'],
    ['thời hạn trong tháng 9/2026', 'due within month 9/2026'],
    ['thời hạn do STC ấn định', 'due set by STC later'],
    ['đoạn "{A.ngày} {A.có ngày|ngày}"', 'text "{A.dated} {A.with date|ngày}"'],
  ])('%s is %s in English', (vietnamese, english) => {
    const plan = (statement: string) => `plan K "" {\n  ${statement}\n}\n`;
    expect(formatted(inDocument(vietnamese), 'en')).toBe(plan(english));
    expect(formatted(plan(english), 'vi')).toBe(inDocument(vietnamese));
  });

  it('of the author of a progress file are English too', () => {
    expect(formatted('tiến độ T của K do VP ngày 30/6/2026 { }', 'en')).toBe(
      'progress T of K written by VP dated 30/6/2026 { }\n',
    );
  });

  it('are apart where the other vocabulary would read them as one keyword', () => {
    const vietnamese = formatted('assessment A of B per dõi year 2026 { total 1 }', 'vi');
    expect(vietnamese).toBe('kết quả A của B theo\n  dõi năm 2026 { tổng 1 }\n');
    expect(formatted(vietnamese, 'en')).toBe('assessment A of B per\n  dõi year 2026 { total 1 }\n');
  });
});

describe('the vocabulary', () => {
  it('is that of most keywords, unless one is asked for', () => {
    expect(formatText('plan K "" { lead A  chủ trì B }')).toMatchObject({
      vocabulary: 'en',
      text: 'plan K "" { lead A  lead B }\n',
    });
    expect(formatText('// x', { otherwise: 'en' })).toMatchObject({ vocabulary: 'en' });
    expect(formatText('plan K "" { chủ trì B }')).toMatchObject({ vocabulary: 'vi' });
  });
});

describe('a file with a syntax error', () => {
  it.each([
    'kế hoạch K "" {',
    'kế hoạch K "" { } }',
    'kế hoạch K "" { xyz }',
    'kế hoạch K "" {\n  đoạn "a\n}',
    'kế hoạch K "" { đoạn """a }',
    'kế hoạch K "" { ? }',
    'kế hoạch K { }',
    'abc',
    '"abc',
    '/* a',
    'kế hoạch K "" { thời hạn }',
  ])('is left alone: %j', (text) => {
    const result = formatText(text);
    expect(result).toMatchObject({ ok: false, reason: 'syntax' });
    if (result.ok || result.reason !== 'syntax') return;
    expect(result.start).toBeGreaterThanOrEqual(0);
    expect(result.end).toBeLessThanOrEqual(text.length);
  });

  it('is not one that is empty or has comments only', () => {
    expect(formatted('')).toBe('');
    expect(formatted(' \r\n\t')).toBe('');
    expect(formatted('\n\n// a  \n\n\n/* b */')).toBe('// a\n\n/* b */\n');
  });
});
