import { plain } from '@rplan/recognise';
import type { Run } from '@rplan/word-reader';
import type { Anchor } from '../finding.js';
import type { Page } from './page.js';
import { firstOf, type LayoutRule, shownRuns } from './rule.js';

const FONT = 'Times New Roman';
/** Its cuts have names of their own: `Times New Roman Bold`. */
const FAMILY = /^times new roman(?:\s|$)/i;
/** Fonts of signs, in which nobody writes words. */
const SIGNS = /symbol|wingdings|webdings|dingbats|cambria math|marlett/i;
/** Points of running text (PL I, P1, II.6). */
const SIZES = [13, 14] as const;

/** Places in paragraphs whose runs look so. */
function runsWith(paragraphs: Page['all'], is: (look: Run['look']) => boolean): Anchor[] {
  return paragraphs.flatMap((paragraph) => {
    const run = shownRuns(paragraph).find(({ look }) => is(look));
    return run ? [{ paragraph, start: run.start, end: run.end }] : [];
  });
}

export const font: LayoutRule = {
  code: 'RP-LAYOUT-003',
  severity: 'warning',
  title: { vi: 'Phông chữ', en: 'Font' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4: phông Times New Roman, bộ mã Unicode.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, I.4: Times New Roman, Unicode.',
  },
  whatToDo: {
    vi: 'Chọn toàn bộ (Ctrl+A) rồi đặt phông Times New Roman.',
    en: 'Select all (Ctrl+A) and set Times New Roman.',
  },
  check: ({ all }) => {
    const is = ({ font: own }: Run['look']) =>
      own !== undefined && !FAMILY.test(own) && !SIGNS.test(own) && !own.startsWith('+');
    const places = runsWith(all, is);
    const name = shownRuns(places[0]?.paragraph ?? NOTHING).find(({ look }) => is(look))?.look.font ?? '';
    return firstOf(places, (count) => ({
      message: {
        vi: `Chữ ở đây dùng phông ${name}, không phải ${FONT} (${count} đoạn).`,
        en: `The letters here are in ${name}, not in ${FONT} (${count} paragraphs).`,
      },
      data: { font: name, count },
    }));
  },
};

const NOTHING = { runs: [], text: '' } as unknown as Page['all'][number];

export const bodySize: LayoutRule = {
  code: 'RP-LAYOUT-004',
  severity: 'warning',
  title: { vi: 'Cỡ chữ nội dung', en: 'Size of the running text' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6: nội dung cỡ chữ 13 đến 14.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, II.6: running text in 13 to 14 points.',
  },
  whatToDo: { vi: 'Đặt cỡ chữ 13 hoặc 14 cho phần nội dung.', en: 'Set 13 or 14 points.' },
  check: ({ body }) => {
    const is = ({ size, raised }: Run['look']) =>
      size !== undefined && raised === undefined && (size < SIZES[0] || size > SIZES[1]);
    // One word that is set otherwise is no size of the text.
    const places = runsWith(
      body.filter((paragraph) => shownRuns(paragraph).every(({ look }) => is(look))),
      is,
    );
    const size = shownRuns(places[0]?.paragraph ?? NOTHING)[0]?.look.size ?? 0;
    return firstOf(places, (count) => ({
      message: {
        vi: `Đoạn này cỡ chữ ${String(size).replace('.', ',')}, ngoài khoảng 13-14 (${count} đoạn như vậy).`,
        en: `This paragraph is in ${size} points, not in 13-14 (${count} such paragraphs).`,
      },
      data: { size, count },
    }));
  },
};

export const colour: LayoutRule = {
  code: 'RP-LAYOUT-005',
  severity: 'warning',
  title: { vi: 'Màu chữ', en: 'Colour of the letters' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4: chữ màu đen.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, I.4: black letters.',
  },
  whatToDo: {
    vi: 'Chọn chữ, đặt màu Tự động hoặc Đen.',
    en: 'Select the words and set the colour to automatic or black.',
  },
  check: ({ all }) =>
    firstOf(
      // What is nearly black nobody sees, and white is no ink.
      runsWith(
        all.filter(({ text }) => !URGENCY.test(plain(text))),
        ({ colour: own }) => own !== undefined && !isDark(own) && own !== 'FFFFFF',
      ),
      (count) => ({
        message: {
          vi: `Chữ có màu khác màu đen (${count} đoạn).`,
          en: `The letters are not black (${count} paragraphs).`,
        },
        data: { count },
      }),
    ),
};

/** Marks of urgency are red (PL I, P1, III.2.b). */
const URGENCY = /^(?:hoa toc|thuong khan|khan)$/;

function isDark(colour: string): boolean {
  const parts = colour.match(/[\dA-F]{2}/g) ?? [];
  return parts.length !== 3 || parts.every((part) => Number.parseInt(part, 16) < 0x40);
}
