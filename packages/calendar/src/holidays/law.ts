import { cited, fromMemory, type LegalSource } from './source.js';

/** The public holidays of the law, whatever article they stand in. */
export type HolidayCode =
  | 'new-year'
  | 'tet'
  | 'victory-day'
  | 'labour-day'
  | 'national-day'
  | 'second-national-day'
  | 'hung-kings'
  | 'culture-day';

/** Names as the law and as English texts have them. */
export const HOLIDAY_NAMES: Readonly<Record<HolidayCode, { readonly vi: string; readonly en: string }>> = {
  'new-year': { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Âm lịch', en: 'Lunar New Year (Tết)' },
  'victory-day': { vi: 'Ngày Chiến thắng', en: 'Victory Day' },
  'labour-day': { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' },
  'national-day': { vi: 'Quốc khánh', en: 'National Day' },
  'second-national-day': { vi: 'Quốc khánh (ngày liền kề)', en: 'National Day (adjacent day)' },
  'hung-kings': { vi: 'Ngày Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  'culture-day': { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
};

/**
 * One holiday as one law has it, for the years `fromYear` to `toYear` (open where absent).
 * `when`: a fixed day, a lunar day, or `decided` where the Prime Minister fixes it each year (a row of `NOTICES`).
 * `madeUp`: whether the make-up rule reaches it when it falls on a weekly rest day.
 */
export interface HolidayLaw {
  readonly code: HolidayCode;
  readonly when:
    | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
    | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
    | { readonly kind: 'decided' };
  readonly madeUp: boolean;
  readonly fromYear: number;
  readonly toYear?: number;
  readonly source: LegalSource;
}

const code2012 = fromMemory('Bộ luật Lao động 10/2012/QH13, điều 115 khoản 1');
const codeOf2012 = { madeUp: true, fromYear: 2014, toYear: 2020, source: code2012 } as const;

const article112 = (point: string) => ({
  madeUp: true,
  fromYear: 2021,
  source: cited(`Bộ luật Lao động 45/2019/QH14, điều 112 khoản 1 điểm ${point}`),
});

const fixed = (month: number, day: number) => ({ kind: 'fixed', month, day }) as const;
const lunar = (month: number, day: number) => ({ kind: 'lunar', month, day }) as const;
const decided = { kind: 'decided' } as const;

/**
 * The law as data. The 2012 Code came into force on 1 May 2013 and is entered from its first whole year; earlier laws are
 * not in the table, and a year before 2014 has weekends only.
 */
export const HOLIDAY_LAWS: readonly HolidayLaw[] = [
  { code: 'new-year', when: fixed(1, 1), ...codeOf2012 },
  { code: 'tet', when: decided, ...codeOf2012 },
  { code: 'victory-day', when: fixed(4, 30), ...codeOf2012 },
  { code: 'labour-day', when: fixed(5, 1), ...codeOf2012 },
  { code: 'national-day', when: fixed(9, 2), ...codeOf2012 },
  { code: 'hung-kings', when: lunar(3, 10), ...codeOf2012 },

  { code: 'new-year', when: fixed(1, 1), ...article112('a') },
  { code: 'tet', when: decided, ...article112('b') },
  { code: 'victory-day', when: fixed(4, 30), ...article112('c') },
  { code: 'labour-day', when: fixed(5, 1), ...article112('d') },
  { code: 'national-day', when: fixed(9, 2), ...article112('đ') },
  { code: 'second-national-day', when: decided, ...article112('đ') },
  { code: 'hung-kings', when: lunar(3, 10), ...article112('e') },

  // Not in article 112(1), to which alone the make-up rule of article 111(3) points.
  {
    code: 'culture-day',
    when: fixed(11, 24),
    madeUp: false,
    fromYear: 2026,
    source: cited('Nghị quyết 28/2026/QH16, điều 2'),
  },
];

/** Days of Tết Âm lịch in both Codes. */
export const TET_DAYS = 5;

/** The make-up rule of a year: a holiday on a weekly rest day gives the next working day off. */
export function makeUpSource(year: number): LegalSource {
  return year >= 2021
    ? cited('Bộ luật Lao động 45/2019/QH14, điều 111 khoản 3')
    : fromMemory('Bộ luật Lao động 10/2012/QH13, điều 115 khoản 3');
}
