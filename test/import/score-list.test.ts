import { importDocuments } from '@rplan/importer';
import { review } from '@rplan/review';
import { readWord } from '@rplan/word-reader';
import { docx, p, r, tbl } from '@rplan/word-reader/testing';
import { expect, it } from 'vitest';

function report(total: string): ReturnType<typeof readWord> {
  const centred = (text: string) => p([r(text, '<w:b/>')], '<w:jc w:val="center"/>');
  return readWord(
    docx({
      body:
        tbl([
          [p('VĂN PHÒNG'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')],
          [p('Số: 12/BC-VP'), p('Trà Sơn, ngày 15 tháng 01 năm 2026')],
        ]) +
        centred('BÁO CÁO') +
        centred('Kết quả cải cách hành chính năm 2025') +
        p(`Năm 2025, đơn vị đạt ${total}/20 điểm, trong đó:`) +
        p('- Thể chế: 4,5/5 điểm') +
        p('- Thủ tục hành chính: 7/8 điểm') +
        p('- Tổ chức bộ máy: 6,25/7 điểm'),
    }),
  );
}

it('a list of points is data, and its figures in the text lead to it', () => {
  const reading = report('17,75');
  if (!reading.ok) throw new Error(reading.problem.code);
  const { files } = importDocuments([{ name: 'a.docx', document: reading.document }]);
  const text = files.map(({ content }) => content).join('\n');
  expect(text).toContain('lĩnh vực 2 "Thủ tục hành chính" { tối đa 8 }');
  expect(text).toContain('tổng 17,75');
  expect(text).toContain('đạt {KQ.tổng|17,75}/20 điểm');
  expect(text).toContain('{KQ.3.điểm|6,25}/{CS.3.tối đa|7} điểm');
});

it.each([
  ['17,75', []],
  ['17,95', ['RP-SCORE-001']],
])('a total of %s is compared with its parts', async (total, codes) => {
  const reading = report(total);
  if (!reading.ok) throw new Error(reading.problem.code);
  const { findings } = await review('a.docx', reading.document, false);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});
