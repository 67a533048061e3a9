import { readFileSync } from 'node:fs';
import { review } from '@rplan/review';
import { readWord } from '@rplan/word-reader';
import { docx, p, r, tbl } from '@rplan/word-reader/testing';
import { expect, it } from 'vitest';

const sentences = readFileSync(new URL('../../packages/rules/src/testing/right-sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // What the language writes with signs of its own, Word has as words.
  .filter((sentence) => !/[{}\\]/.test(sentence));

/** What ends a document stands at its end alone. */
const ends = (sentence: string) => sentence.endsWith('./.');

const look = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>';
const justified = '<w:jc w:val="both"/>';

it('right sentences of offices are right in a Word file too', async () => {
  const centred = (text: string) => p([r(text, `<w:b/>${look}`)], '<w:jc w:val="center"/>');
  const body =
    tbl([
      [p('VĂN PHÒNG'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')],
      [p('Số: 12/BC-VP'), p('Trà Sơn, ngày 31 tháng 12 năm 2026')],
    ]) +
    centred('BÁO CÁO') +
    centred('Kết quả cải cách hành chính năm 2025') +
    p([r('Văn phòng báo cáo kết quả như sau:', look)], justified) +
    // Behind a heading what begins like a legal basis is a sentence.
    p([r('I. KẾT QUẢ', `<w:b/>${look}`)], justified) +
    [...sentences.filter((sentence) => !ends(sentence)), ...sentences.filter(ends).slice(0, 1)]
      .map((sentence) => p([r(sentence, look)], justified))
      .join('');
  const reading = readWord(docx({ body }));
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(sentences.length).toBeGreaterThan(250);
  const { findings, text } = await review('a.docx', reading.document);
  expect(findings.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)).toEqual([]);
});
