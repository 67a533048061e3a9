import { readWord } from '@rplan/word-reader';
import { docx, p, r, tbl } from '@rplan/word-reader/testing';
import { expect, it } from 'vitest';
import { review } from '../review.js';
import { layoutRules } from './rules.js';

interface Sheet {
  readonly margins?: string;
  readonly paper?: string;
  readonly nation?: string;
  readonly motto?: string;
  readonly number?: string;
  readonly date?: string;
  readonly bases?: string;
  readonly body?: string;
  readonly recipients?: string;
  readonly signing?: string;
}

const TNR = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>';
const run = (text: string, look = '', size = 28) => r(text, `${TNR}${look}<w:sz w:val="${size}"/>`);
const para = (text: string, look = '', size = 28) => p([run(text, look, size)], '<w:jc w:val="both"/>');
const centred = (text: string) => p([run(text, '<w:b/>')], '<w:jc w:val="center"/>');
const LONG =
  'Các cơ quan, đơn vị rà soát, thống kê đầy đủ hồ sơ giải quyết quá hạn, công khai xin lỗi người dân và báo cáo kết quả.';

/** A plan that looks as the decree wants it, but for what is given. */
function plan(sheet: Sheet): string {
  return (
    tbl([
      [
        centred('ỦY BAN NHÂN DÂN') + centred('XÃ SƠN HẠ'),
        centred(sheet.nation ?? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
          centred(sheet.motto ?? 'Độc lập - Tự do - Hạnh phúc'),
      ],
      [para(sheet.number ?? 'Số:      /KH-UBND'), para(sheet.date ?? 'Sơn Hạ, ngày 05 tháng 6 năm 2026')],
    ]) +
    centred('KẾ HOẠCH') +
    centred('Khắc phục tồn tại, hạn chế năm 2026') +
    (sheet.bases ??
      para('Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;', '<w:i/>') +
        para('Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.', '<w:i/>')) +
    (sheet.body ?? para(LONG)) +
    tbl([
      [
        sheet.recipients ??
          p([run('Nơi nhận:', '<w:b/><w:i/>', 24)]) + para('- Đảng ủy xã;', '', 22) + para('- Lưu: VT.', '', 22),
        sheet.signing ?? centred('KT. CHỦ TỊCH') + centred('PHÓ CHỦ TỊCH') + p('') + centred('Lê Văn An'),
      ],
    ]) +
    `<w:sectPr>${sheet.paper ?? '<w:pgSz w:w="11906" w:h="16838"/>'}${
      sheet.margins ?? '<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851"/>'
    }</w:sectPr>`
  );
}

async function found(sheet: Sheet): Promise<string[]> {
  const reading = readWord(docx({ body: plan(sheet) }));
  if (!reading.ok) throw new Error(reading.problem.code);
  const { findings, text } = await review('a.docx', reading.document);
  return findings.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`.trim());
}

const cases: readonly (readonly [what: string, sheet: Sheet, wanted: readonly string[]])[] = [
  ['a page as the decree wants it', {}, []],
  [
    'Word’s own rounding of the margins',
    { margins: '<w:pgMar w:top="1418" w:bottom="1133" w:left="1985" w:right="1134"/>' },
    [],
  ],
  [
    'a narrow margin on the left',
    { margins: '<w:pgMar w:top="1134" w:bottom="1134" w:left="1418" w:right="851"/>' },
    ['RP-LAYOUT-001'],
  ],
  ['Letter paper', { paper: '<w:pgSz w:w="12240" w:h="15840"/>' }, ['RP-LAYOUT-002']],
  ['a turned page', { paper: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' }, []],
  [
    'another font',
    { body: p([r(LONG, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="28"/>')], '<w:jc w:val="both"/>') },
    [`RP-LAYOUT-003 ${LONG}`],
  ],
  [
    'a cut of the same font, and signs',
    {
      body: p(
        [
          r(LONG, '<w:rFonts w:ascii="Times New Roman Bold" w:hAnsi="Times New Roman Bold"/><w:sz w:val="28"/>'),
          r('→', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
        ],
        '<w:jc w:val="both"/>',
      ),
    },
    [],
  ],
  ['small letters', { body: para(LONG, '', 24) }, [`RP-LAYOUT-004 ${LONG}`]],
  ['13 points', { body: para(LONG, '', 26) }, []],
  ['red letters', { body: para(LONG, '<w:color w:val="FF0000"/>') }, [`RP-LAYOUT-005 ${LONG}`]],
  ['a red mark of urgency', { body: para('HỎA TỐC', '<w:color w:val="FF0000"/>') + para(LONG) }, []],
  ['a day without its zero', { date: 'Sơn Hạ, ngày 5 tháng 6 năm 2026' }, ['RP-LAYOUT-006 ngày 5 tháng 6 năm 2026']],
  ['a month with a zero', { date: 'Sơn Hạ, ngày 15 tháng 06 năm 2026' }, ['RP-LAYOUT-006 ngày 15 tháng 06 năm 2026']],
  ['a day that is left open', { date: 'Sơn Hạ, ngày     tháng 6 năm 2026' }, []],
  ['a number without a colon', { number: 'Số 12/KH-UBND' }, ['RP-LAYOUT-007 Số 12/KH-UBND']],
  ['a number below ten', { number: 'Số: 5/KH-UBND' }, ['RP-LAYOUT-007 Số: 5/KH-UBND']],
  ['the nation in another place of the tone', { nation: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, []],
  ['a motto without blanks', { motto: 'Độc lập-Tự do-Hạnh phúc' }, ['RP-LAYOUT-008 Độc lập-Tự do-Hạnh phúc']],
  [
    'bases that end with a comma, upright',
    {
      bases:
        para('Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025,') +
        para('Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.'),
    },
    ['RP-DOC-012 ,', 'RP-LAYOUT-009 Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025,'],
  ],
  [
    'a sentence that begins with its basis',
    { bases: para('Căn cứ tình hình thực tế, xã xây dựng Kế hoạch như sau:') },
    [],
  ],
  ['a ragged paragraph', { body: p([run(LONG)]) }, [`RP-LAYOUT-010 ${LONG}`]],
  [
    'points with stops',
    { body: para('a. Rà soát hồ sơ quá hạn;') + para('b. Xin lỗi người dân.') },
    ['RP-LAYOUT-011 a.'],
  ],
  [
    'recipients in the size of the text, without copies kept',
    { recipients: para('Nơi nhận:') + para('- Đảng ủy xã;') },
    ['RP-LAYOUT-012 Nơi nhận:', 'RP-LAYOUT-012 Nơi nhận:', 'RP-LAYOUT-012 - Đảng ủy xã;'],
  ],
  [
    'a prefix without its blank',
    { signing: centred('TM.ỦY BAN NHÂN DÂN') + centred('CHỦ TỊCH') + p('') + centred('Lê Văn An') },
    ['RP-LAYOUT-013 TM.ỦY BAN NHÂN DÂN'],
  ],
  [
    'a deputy who signs alone',
    { signing: centred('PHÓ CHỦ TỊCH') + p('') + centred('Lê Văn An') },
    ['RP-LAYOUT-013 PHÓ CHỦ TỊCH'],
  ],
];

it.each(cases)('%s', async (_what, sheet, wanted) => {
  expect((await found(sheet)).sort()).toEqual([...wanted].sort());
});

it('each rule has a case', () => {
  const met = new Set(cases.flatMap(([, , wanted]) => wanted.map((each) => each.split(' ')[0])));
  expect(layoutRules.map(({ code }) => code).filter((code) => !met.has(code))).toEqual([]);
});
