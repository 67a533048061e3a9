import { oneLine, plain } from '@rplan/recognise';
import type { Paragraph } from '@rplan/word-reader';
import type { Anchor } from '../finding.js';
import type { LayoutRule } from './rule.js';

const DATE = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*\d{4}/u;
const PLACE_AND_DATE = /^[\s\S]{2,40}?,\s*ngày[\s\d._…]*tháng[\s\d._…]*năm[\s\d._…]*$/u;

export const dateForm: LayoutRule = {
  code: 'RP-LAYOUT-006',
  severity: 'warning',
  title: { vi: 'Cách ghi ngày tháng', en: 'Form of the date' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.b: ngày dưới 10 và tháng 1, 2 thêm số 0 phía trước; tháng 3 đến 9 không thêm.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, II.4.b: days below 10 and months 1 and 2 have a zero before them, months 3 to 9 have none.',
  },
  whatToDo: { vi: 'Sửa lại số ngày, số tháng.', en: 'Write day and month so.' },
  check: ({ head }) =>
    head
      .filter(({ text }) => PLACE_AND_DATE.test(text.trim()))
      .flatMap((paragraph) => {
        const match = DATE.exec(paragraph.text);
        const [whole = '', day = '', month = ''] = match ?? [];
        if (!match || (day === padded(day, 9) && month === padded(month, 2))) return [];
        const right = `ngày ${padded(day, 9)} tháng ${padded(month, 2)}`;
        return [
          {
            anchor: { paragraph, start: match.index, end: match.index + whole.length },
            message: { vi: `Viết “${right}”.`, en: `Write “${right}”.` },
            data: { right },
          },
        ];
      }),
};

/** With a zero before it up to `most`, without one above. */
function padded(digits: string, most: number): string {
  const value = Number(digits);
  return value <= most ? String(value).padStart(2, '0') : String(value);
}

const NUMBER = /^\s*Số(?![\p{L}\p{M}])[^\n]*/u;

export const numberForm: LayoutRule = {
  code: 'RP-LAYOUT-007',
  severity: 'warning',
  title: { vi: 'Cách ghi số, ký hiệu', en: 'Form of number and symbol' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3: sau “Số” có dấu hai chấm, số dưới 10 thêm số 0, giữa số và ký hiệu có dấu gạch chéo, không cách chữ.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, II.3: a colon behind “Số”, a zero before numbers below 10, a slash between number and symbol, no blanks.',
  },
  whatToDo: { vi: 'Ví dụ: “Số: 05/KH-UBND”.', en: 'For example: “Số: 05/KH-UBND”.' },
  check: ({ head }) =>
    head
      .flatMap((paragraph) => {
        const match = NUMBER.exec(paragraph.text);
        return match ? [{ paragraph, line: match[0] }] : [];
      })
      .slice(0, 1)
      .flatMap(({ paragraph, line }) => {
        const [, stop = '', said = ''] = /^\s*Số\s*(:?)(.*)$/u.exec(line) ?? [];
        if (!/[/-]\s*\p{Lu}/u.test(said)) return [];
        const faults = [
          ...(stop === '' ? [{ vi: 'thiếu dấu hai chấm sau “Số”', en: 'no colon behind “Số”' }] : []),
          ...(/^\s*[1-9]\s*\//.test(said)
            ? [{ vi: 'số dưới 10 thiếu số 0 phía trước', en: 'no zero before a number below 10' }]
            : []),
          ...(/\d\s+\/|\/\s+\p{L}|\p{L}\s+-|-\s+\p{L}/u.test(said)
            ? [{ vi: 'có khoảng trắng trong số, ký hiệu', en: 'blanks in number and symbol' }]
            : []),
        ];
        if (faults.length === 0) return [];
        const list = (language: 'vi' | 'en') => faults.map((each) => each[language]).join('; ');
        return [
          {
            anchor: within(paragraph, line),
            message: { vi: `Số, ký hiệu: ${list('vi')}.`, en: `Number and symbol: ${list('en')}.` },
            data: { faults: faults.map(({ en }) => en) },
          },
        ];
      }),
};

function within(paragraph: Paragraph, words: string): Anchor {
  const start = paragraph.text.indexOf(words.trim());
  return { paragraph, start, end: start + words.trim().length };
}

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Both places of the tone mark are right. */
const asNation = (text: string) => text.replace('HOÀ', 'HÒA');

export const nation: LayoutRule = {
  code: 'RP-LAYOUT-008',
  severity: 'warning',
  title: { vi: 'Quốc hiệu và Tiêu ngữ', en: 'National name and motto' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1: Quốc hiệu in hoa; Tiêu ngữ in thường, viết hoa chữ đầu mỗi cụm từ, giữa các cụm có gạch nối và cách chữ; cả hai đậm.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, II.1: the national name in capitals; the motto in small letters with a capital at each phrase, hyphens with blanks between them; both bold.',
  },
  whatToDo: { vi: `Viết “${NATION}” và “${MOTTO}”.`, en: `Write “${NATION}” and “${MOTTO}”.` },
  check: ({ head }) =>
    head.flatMap((paragraph) =>
      paragraph.text.split('\n').flatMap((line) => {
        const said = oneLine(line);
        const right = [NATION, MOTTO].find((each) => lettersOf(each) === lettersOf(said));
        if (right === undefined || asNation(said) === right) return [];
        return [
          {
            anchor: within(paragraph, line),
            message: { vi: `Viết “${right}”.`, en: `Write “${right}”.` },
            data: { right },
          },
        ];
      }),
    ),
};

function lettersOf(text: string): string {
  return plain(text).replace(/[^a-z]/g, '');
}
