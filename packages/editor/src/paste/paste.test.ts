import { meaningOf } from '@rplan/recognise/columns';
import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { headerOf } from './columns.js';
import { cellOf } from './grid.js';
import type { Clipboard } from './paste-table.js';
import { pasteTable } from './paste-table.js';
import { readHtml } from './read-html.js';
import { readTsv } from './read-tsv.js';

const PLAN = 'kế hoạch KH-1 "K" {\n  năm 2026\n  nhiệm vụ NV-4 "Bốn." { chủ trì SNV }\n  │\n}\n';

async function pasted(clipboard: Clipboard, plan = PLAN): Promise<string | undefined> {
  const { language, file, offset } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': plan });
  return pasteTable(language, file, offset, clipboard);
}

/** What is pasted, and that the plan can be read with it and knows every name. */
async function pastedWell(clipboard: Clipboard, plan = PLAN): Promise<string[]> {
  const text = (await pasted(clipboard, plan)) ?? '';
  const { file } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': plan.replace('│', () => `${text}│`) });
  expect(file.parseResult.parserErrors.map(({ message }) => message)).toEqual([]);
  expect(
    file.references.flatMap((reference) => ('ref' in reference && !reference.ref ? [reference.$refText] : [])),
  ).toEqual([]);
  return text.split('\n');
}

const rows = (grid: ReturnType<typeof readTsv> | undefined) =>
  grid?.rows.map(({ cells }) => cells.map(({ lines }) => lines.join('|')));

describe('a table of Excel', () => {
  it('has tabs, lines, and quotation marks around what holds them', () => {
    expect(rows(readTsv('A\tB\r\n"một\r\nhai"\t"nói ""được"""\r\n'))).toEqual([
      ['A', 'B'],
      ['một|hai', 'nói "được"'],
    ]);
    expect(rows(readTsv('"A" và B\tC\n\tD'))).toEqual([
      ['"A" và B', 'C'],
      ['', 'D'],
    ]);
    expect(rows(readTsv('"chưa đóng\tB'))).toEqual([['"chưa đóng', 'B']]);
  });

  it('becomes tasks under the next free names, with the units of the directory', async () => {
    const text = [
      'STT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm',
      '1\tRà soát thủ tục\tSở Nội vụ\tSở Tài chính; các sở\tTrước 30/6/2026\t- Báo cáo',
      '2\tCông khai "kết quả" {mới}\tsở nội vụ, Sở Tài chính\tBan Dân tộc\tQuý III/2026\t',
      '3\tTập huấn\tPhòng Cải cách hành chính\t-\tkhi có hướng dẫn\t"Kế hoạch\nGiấy mời"',
    ].join('\r\n');
    expect(await pastedWell({ text })).toEqual([
      'nhiệm vụ NV-5 "Rà soát thủ tục" {',
      '    chủ trì SNV',
      '    phối hợp STC, CÁC-SỞ',
      '    thời hạn Trước 30/6/2026',
      '    sản phẩm "Báo cáo"',
      '  }',
      '  nhiệm vụ NV-6 "Công khai \\"kết quả\\" \\{mới\\}" {',
      '    chủ trì SNV, STC',
      '    phối hợp "Ban Dân tộc"',
      '    thời hạn Quý III/2026',
      '  }',
      '  nhiệm vụ NV-7 "Tập huấn" {',
      '    chủ trì P-CCHC',
      '    thời hạn "khi có hướng dẫn"',
      '    sản phẩm "Kế hoạch", "Giấy mời"',
      '  }',
    ]);
  });

  it('is known without a heading by its units and deadlines', async () => {
    const text =
      '1\tRà soát thủ tục hành chính\tSở Nội vụ\t30/6/2026\n2\tCông khai kết quả\tSở Tài chính\tThường xuyên\n';
    expect(await pastedWell({ text })).toEqual([
      'nhiệm vụ NV-5 "Rà soát thủ tục hành chính" {',
      '    chủ trì SNV',
      '    thời hạn 30/6/2026',
      '  }',
      '  nhiệm vụ NV-6 "Công khai kết quả" {',
      '    chủ trì STC',
      '    thời hạn Thường xuyên',
      '  }',
    ]);
  });

  it('loses nothing: what no word of the language fits is a remark', async () => {
    const text = 'TT\tCông việc\tChủ trì\tMã số\n1\tRà soát\tSở Nội vụ\tA-7\n';
    expect(await pastedWell({ text })).toContain('    ghi chú "Mã số: A-7"');
  });

  it('speaks the words of the file and keeps its line ends', async () => {
    const text = 'Task\tLead\tDue\nReview\tSở Nội vụ\t30/6/2026\n';
    const plan = 'plan KH-1 "K" {\r\n  year 2026\r\n  lead SNV\r\n│}\r\n';
    expect(await pasted({ text }, plan)).toBe('task NV-1 "Review" {\r\n  lead SNV\r\n  due 30/6/2026\r\n}');
  });
});

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- td {color:red} --></style></head><body>
<!--StartFragment--><p class=MsoNormal>BIỂU</p>
<table class=MsoTableGrid border=1><tr>
 <td rowspan=2><p class=MsoNormal><b>TT<o:p></o:p></b></p></td><td rowspan=2><p>Nhiệm vụ,
  giải pháp</p></td><td colspan=2><p>Cơ quan thực hiện</p></td><td rowspan=2><p>Thời&nbsp;hạn</p></td></tr>
 <tr><td><p>Chủ trì</p></td><td><p>Phối hợp</p></td></tr>
 <tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td><td>(5)</td></tr>
 <tr><td>I</td><td colspan=4><p><b>I. CHỈ ĐẠO, ĐIỀU HÀNH</b></p></td></tr>
 <tr><td>1</td><td><p>Ban hành kế hoạch:</p><p>- Giao rõ việc.</p></td><td rowspan=2><p>Sở Nội vụ</p></td><td><p>Sở Tài chính</p><p>Các sở</p></td><td>Tháng 6/2026</td></tr>
 <tr><td>2</td><td>Sơ kết<br>hằng quý</td><td></td><td>Hằng quý</td></tr>
 <tr><td>II</td><td colspan=4>THỂ CHẾ</td></tr>
 <tr><td>3</td><td>Rà soát</td><td>Sở Tài chính</td><td></td><td></td></tr>
</table><!--EndFragment--></body></html>`;

describe('a table of Word', () => {
  it('is read with its merged cells', () => {
    const grid = readHtml(WORD);
    expect(rows(grid)?.slice(0, 2)).toEqual([
      ['TT', 'Nhiệm vụ, giải pháp', 'Cơ quan thực hiện', 'Cơ quan thực hiện', 'Thời hạn'],
      ['TT', 'Nhiệm vụ, giải pháp', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
    ]);
    expect(headerOf(grid?.rows ?? [])).toMatchObject({
      rows: 3,
      columns: [
        { meaning: 'ordinal' },
        { meaning: 'task' },
        { meaning: 'lead' },
        { meaning: 'support' },
        { meaning: 'due' },
      ],
    });
  });

  it('becomes sections with tasks; a merged cell holds for all its rows', async () => {
    expect(await pastedWell({ html: WORD, text: 'không dùng' })).toEqual([
      'mục "CHỈ ĐẠO, ĐIỀU HÀNH" {',
      '    nhiệm vụ NV-5 """',
      '      Ban hành kế hoạch:',
      '      - Giao rõ việc.',
      '    """ {',
      '      chủ trì SNV',
      '      phối hợp STC, CÁC-SỞ',
      '      thời hạn Tháng 6/2026',
      '    }',
      '    nhiệm vụ NV-6 """',
      '      Sơ kết',
      '      hằng quý',
      '    """ {',
      '      chủ trì SNV',
      '      thời hạn Hằng quý',
      '    }',
      '  }',
      '  mục "THỂ CHẾ" {',
      '    nhiệm vụ NV-7 "Rà soát" {',
      '      chủ trì STC',
      '    }',
      '  }',
    ]);
  });

  it('bears what is no sound HTML, and tables as large as a trap', () => {
    expect(rows(readHtml('<table><tr><td>A<td>B<tr><td rowspan=9 colspan=99999>C'))?.[1]?.length).toBe(500);
    const trap = `<table>${'<tr>'.concat('<td rowspan=99999 colspan=99999>x'.repeat(20)).repeat(200)}</table>`;
    const places = readHtml(trap)?.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    expect(places).toBeLessThan(400_000);
    expect(readHtml('<p>không có bảng</p>')).toBeUndefined();
    expect(
      rows(readHtml('<td>a</td><table><tr><td>x<table><tr><td>y</td></tr></table>z</td><td>w</td></tr></table>')),
    ).toEqual([['x|y|z', 'w']]);
  });
});

describe('headings', () => {
  it.each([
    ['TT', 'ordinal'],
    ['Nội dung công việc', 'task'],
    ['Nhiệm vụ, giải pháp cụ thể', 'task'],
    ['Đơn vị chủ trì thực hiện', 'lead'],
    ['CƠ QUAN, ĐƠN VỊ PHỐI HỢP', 'support'],
    ['Đơn vị thực hiện', 'implementer'],
    ['Lãnh đạo phụ trách', 'responsible'],
    ['Thời gian thực hiện', 'due'],
    ['Thời hạn hoàn thành', 'due'],
    ['Kết quả, sản phẩm đầu ra', 'deliverable'],
    ['Tài liệu kiểm chứng', 'proof'],
    ['Ghi chú', 'remark'],
    ['Mã số', undefined],
    ['Rà soát toàn bộ các nhiệm vụ được giao trong năm và báo cáo kết quả', undefined],
  ])('%s: %s', (heading, meaning) => {
    expect(meaningOf(heading)).toBe(meaning);
    expect(meaningOf(heading.normalize('NFD'))).toBe(meaning);
  });

  it('are not looked for in words that happen to hold one of theirs', () => {
    expect(headerOf([{ cells: ['Rà soát nhiệm vụ', 'An'].map((text) => cellOf(text)) }])).toBeUndefined();
  });
});

describe('what is no table of tasks, or where no task may stand', () => {
  it.each([
    ['words', { text: 'Rà soát thủ tục' }],
    ['one column', { text: 'Nhiệm vụ\nRà soát\n' }],
    ['figures', { text: 'Năm\tĐiểm\n2024\t93,1\n2025\t94\n' }],
    ['a heading alone', { text: 'TT\tNhiệm vụ\tChủ trì\n' }],
    ['nothing', {}],
  ] as const)('%s', async (_, clipboard) => {
    expect(await pasted(clipboard)).toBeUndefined();
  });

  it.each([
    ['in a text', 'kế hoạch K "K│" { }'],
    ['in a comment', 'kế hoạch K "K" { // │\n }'],
    ['outside of every document', '│\nkế hoạch K "K" { }'],
  ])('%s', async (_, plan) => {
    expect(await pasted({ text: 'Nhiệm vụ\tChủ trì\nRà soát\tSở Nội vụ\n' }, plan)).toBeUndefined();
  });
});
