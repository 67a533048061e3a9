import { oneLine } from '@rplan/recognise';
import type { Paragraph } from '@rplan/word-reader';
import { type Anchor, wholly } from '../finding.js';
import { type LayoutRule, shownRuns } from './rule.js';

/** `Nơi nhận:` and the lines below, in points (PL I, P1, II.9.d and table V). */
const LABEL_SIZE = 12;
const LINES_SIZE = 11;
const LABEL = /^\s*Nơi nhận\s*:?\s*$/iu;

export const recipients: LayoutRule = {
  code: 'RP-LAYOUT-012',
  severity: 'information',
  title: { vi: 'Nơi nhận', en: 'Recipients' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d: “Nơi nhận:” cỡ 12, nghiêng đậm; các dòng dưới cỡ 11, đứng; dòng cuối “Lưu: VT, ...”.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, II.9.d: “Nơi nhận:” in 12 points, bold italic; the lines below in 11 points, upright; the last one is “Lưu: VT, ...”.',
  },
  whatToDo: { vi: 'Đặt lại cỡ và kiểu chữ; thêm dòng Lưu.', en: 'Set size and style; add the line of copies kept.' },
  check: ({ foot, recognised }) => {
    const label = foot.find(({ text }) => LABEL.test(text));
    if (!label) return [];
    const looks = shownRuns(label).map(({ look }) => look);
    const isRight = looks.every(
      ({ bold, italic, size }) => bold && italic && (size === undefined || size === LABEL_SIZE),
    );
    const lines = foot.filter(({ text }) => /^\s*[-–]\s/u.test(text)).slice(0, recognised.foot.recipients.length + 1);
    const sized = lines.filter((line) =>
      shownRuns(line).some(({ look }) => look.size !== undefined && look.size !== LINES_SIZE),
    );
    const [first] = sized;
    return [
      ...(looks.length > 0 && !isRight
        ? [
            {
              anchor: wholly(label),
              message: {
                vi: '“Nơi nhận:” cỡ chữ 12, nghiêng đậm.',
                en: '“Nơi nhận:” is set in 12 points, bold italic.',
              },
              data: { what: 'label' },
            },
          ]
        : []),
      ...(first
        ? [
            {
              anchor: wholly(first),
              message: {
                vi: `Các dòng nơi nhận cỡ chữ 11 (${sized.length} dòng khác cỡ).`,
                en: `The recipients are set in 11 points (${sized.length} lines are not).`,
              },
              data: { what: 'lines', count: sized.length },
            },
          ]
        : []),
      ...(recognised.foot.archive === undefined && recognised.foot.recipients.length > 0
        ? [
            {
              anchor: wholly(label),
              message: {
                vi: 'Nơi nhận chưa có dòng “Lưu: VT, ...”.',
                en: 'The recipients have no line “Lưu: VT, ...”.',
              },
              data: { what: 'archive' },
            },
          ]
        : []),
    ];
  },
};

const PREFIX = /^\s*(TM|KT|TL|TUQ|Q)(\s*)([./]?)(\s*)(?=\p{Lu})/u;
const DEPUTY = /^\s*PHÓ\s/u;

export const signingLines: LayoutRule = {
  code: 'RP-LAYOUT-013',
  severity: 'warning',
  title: { vi: 'Quyền hạn, chức vụ của người ký', en: 'Lines above the signature' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, Phần I, mục II.7: TM., KT., TL., TUQ., Q. có dấu chấm rồi cách chữ; cấp phó ký thay phải có KT.',
    en: 'Decree 30/2020/NĐ-CP, Article 13 and PL I, P1, II.7: TM., KT., TL., TUQ. and Q. with a stop and a blank; a deputy signs with KT.',
  },
  whatToDo: {
    vi: 'Ví dụ: “KT. CHỦ TỊCH”, dòng dưới “PHÓ CHỦ TỊCH”.',
    en: 'For example: “KT. CHỦ TỊCH”, below it “PHÓ CHỦ TỊCH”.',
  },
  check: ({ all, recognised }) => {
    const signing = new Set(recognised.foot.signing.map(oneLine));
    const lines = all.flatMap((paragraph) =>
      paragraph.text.split('\n').flatMap((line) => {
        const said = oneLine(line.split('\t').at(-1) ?? '');
        return signing.has(said) ? [{ said, anchor: within(paragraph, line.trim()) }] : [];
      }),
    );
    const spaced = lines.flatMap(({ said, anchor }) => {
      const [, word = '', before = '', stop = '', blank = ''] = PREFIX.exec(said) ?? [];
      const isWord = stop === '' && (blank !== '' || before !== '');
      if (word === '' || isWord || (before === '' && stop === '.' && blank === ' ')) return [];
      const right = said.replace(PREFIX, `${word}. `);
      return [{ anchor, message: { vi: `Viết “${right}”.`, en: `Write “${right}”.` }, data: { right } }];
    });
    const deputy = lines.find(({ said }) => DEPUTY.test(said));
    const hasHead = [...signing].some((line) => /^K\s*\/?\s*T\s*\./u.test(line));
    // Above a deputy of a unit that signs by order stands TL. and KT. of another one; a head of that name is not known.
    const alone = deputy && !hasHead ? [deputy] : [];
    return [
      ...spaced,
      ...alone.map(({ said, anchor }) => ({
        anchor,
        message: { vi: `“${said}” ký mà không có dòng KT.`, en: `“${said}” signs without a line KT.` },
        data: { post: said },
      })),
    ];
  },
};

function within(paragraph: Paragraph, words: string): Anchor {
  const start = Math.max(0, paragraph.text.indexOf(words));
  return { paragraph, start, end: start + words.length };
}
