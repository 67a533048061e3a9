import type { LayoutRule } from './rule.js';

/** Twentieths of a point a millimetre, and how much of it Word's own rounding takes. */
const TWIPS = 1440 / 25.4;
const ROUNDING = 0.3;
/** In millimetres (PL I, P1, I.1 and I.3). */
const PAPER = [210, 297] as const;
const MARGINS = [
  ['top', 20, 25, 'trên', 'top'],
  ['bottom', 20, 25, 'dưới', 'bottom'],
  ['left', 30, 35, 'trái', 'left'],
  ['right', 15, 20, 'phải', 'right'],
] as const;

const shown = (value: number) => String(Math.round(value * 10) / 10).replace('.', ',');

export const margins: LayoutRule = {
  code: 'RP-LAYOUT-001',
  severity: 'warning',
  title: { vi: 'Lề trang', en: 'Margins of the page' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3: lề trên và dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm.',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, I.3: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm.',
  },
  whatToDo: { vi: 'Bố cục > Lề > Lề tùy chỉnh.', en: 'Layout > Margins > Custom margins.' },
  check: ({ document }) =>
    document.sections
      .filter(({ landscape }) => !landscape)
      .slice(0, 1)
      .flatMap((section) => {
        const wrong = MARGINS.flatMap(([side, least, most, vi, en]) => {
          const value = section[side] === undefined ? undefined : section[side] / TWIPS;
          return value === undefined || (value >= least - ROUNDING && value <= most + ROUNDING)
            ? []
            : [
                {
                  vi: `${vi} ${shown(value)} mm (cần ${least}-${most})`,
                  en: `${en} ${shown(value)} mm (${least}-${most})`,
                },
              ];
        });
        if (wrong.length === 0) return [];
        const list = (language: 'vi' | 'en') => wrong.map((each) => each[language]).join('; ');
        return [
          {
            anchor: undefined,
            message: { vi: `Lề trang: ${list('vi')}.`, en: `Margins: ${list('en')}.` },
            data: { margins: wrong.map(({ en }) => en) },
          },
        ];
      }),
};

export const paper: LayoutRule = {
  code: 'RP-LAYOUT-002',
  severity: 'warning',
  title: { vi: 'Khổ giấy', en: 'Size of the paper' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.1: khổ A4 (210 mm x 297 mm).',
    en: 'Decree 30/2020/NĐ-CP, PL I, P1, I.1: A4 (210 mm x 297 mm).',
  },
  whatToDo: { vi: 'Bố cục > Kích cỡ > A4.', en: 'Layout > Size > A4.' },
  check: ({ document }) => {
    const wrong = document.sections.flatMap(({ width, height }) => {
      if (width === undefined || height === undefined) return [];
      const sides = [width / TWIPS, height / TWIPS].sort((a, b) => a - b);
      return sides.every((side, at) => Math.abs(side - (PAPER[at] ?? side)) <= 1) ? [] : [sides];
    });
    const [first] = wrong;
    if (!first) return [];
    const size = first.map((side) => Math.round(side)).join(' x ');
    return [
      {
        anchor: undefined,
        message: { vi: `Khổ giấy ${size} mm, không phải A4.`, en: `The paper is ${size} mm, not A4.` },
        data: { size },
      },
    ];
  },
};
