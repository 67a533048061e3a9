import type { Bilingual } from '@rplan/syntax';

/** A form that people write and the language writes otherwise, with what to write in its place where that is sure. */
export interface NaturalForm {
  readonly form: keyof typeof ADVICE;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly suggestion?: string;
}

/** What to write instead, in words. */
export const ADVICE = {
  day: {
    vi: 'Ngày viết bằng dấu gạch chéo, năm đủ bốn chữ số',
    en: 'Days are written with slashes and a year of four digits',
  },
  'from now': {
    vi: 'Không tính được “từ nay”: ghi ngày bắt đầu, hoặc chỉ ghi ngày kết thúc',
    en: '“From now” is no day: give the first day, or the last day alone',
  },
  'done before': {
    vi: 'Thời hạn bắt đầu ngay bằng “trước”, “trong”, “chậm nhất”... hoặc một ngày',
    en: 'A deadline begins with “before”, “within”, “by” or a day',
  },
  periods: { vi: 'Ghi từng tháng, từng quý kèm năm', en: 'Each month or quarter is written with its year' },
  words: { vi: 'Lời văn đặt trong ngoặc kép', en: 'Prose stands in quotes' },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface Pattern {
  readonly form: NaturalForm['form'];
  readonly pattern: RegExp;
  suggestion(match: RegExpExecArray): string | undefined;
}

const FOUR = (year: string) => (year.length === 2 ? `20${year}` : year);
const PATTERNS: readonly Pattern[] = [
  {
    form: 'day',
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d|\d)/gu,
    suggestion: ([, day, , month, year = '']) => `${day}/${month}/${FOUR(year)}`,
  },
  {
    form: 'periods',
    pattern: /(tháng|quý) (\d{1,2})\s?[,–-]\s?(\d{1,2})\/(\d{4})/gu,
    suggestion: ([, unit, first, second, year]) => `${unit} ${first}/${year}, ${unit} ${second}/${year}`,
  },
  {
    form: 'from now',
    pattern: /từ nay (?:đến|tới)(?: hết)?|từ nay|from now/gu,
    suggestion: ([found]) => (found.includes('đến') ? 'đến' : undefined),
  },
  {
    form: 'done before',
    pattern: /hoàn thành(?: xong)?(?:\s+(trước|trong|chậm nhất|muộn nhất|đến))?/gu,
    suggestion: ([, bound]) => bound,
  },
];

/** The form around a fault, looked for in its line. Undefined where the fault is none that has a known meaning. */
export function naturalFormAt(text: string, start: number, expected: readonly string[]): NaturalForm | undefined {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const until = text.indexOf('\n', start);
  const line = text.slice(from, Math.min(until < 0 ? text.length : until, start + REACH));
  for (const { form, pattern, suggestion } of PATTERNS) {
    // “hoàn thành” is a status elsewhere.
    if (form === 'done before' && !expected.includes('Due')) continue;
    for (const match of line.matchAll(pattern)) {
      const begin = from + match.index;
      const end = begin + match[0].length;
      if (begin > start || end <= start) continue;
      const instead = suggestion(match);
      // Written as it should be, it is only in the wrong place.
      if (instead === match[0]) continue;
      return { form, start: begin, end, found: match[0], ...(instead !== undefined && { suggestion: instead }) };
    }
  }
  return undefined;
}

/** No deadline is longer than this; lines may be. */
const REACH = 120;

/** The words of a task or finding that stand after its name without quotes. */
export function unquotedWords(text: string, start: number, end: number): NaturalForm | undefined {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH), start);
  const found = text.slice(start, end);
  if (!ITEM_HEAD.test(before) || !/^[ \t]*(?:[{\r\n]|$)/.test(text.slice(end, end + REACH))) return undefined;
  // A number is the rest of a name.
  if (!/\p{L}\S*\s+\S*\p{L}/u.test(found)) return undefined;
  return { form: 'words', start, end, found, suggestion: `"${found}"` };
}

const ITEM_HEAD = /(?:nhiệm vụ|tồn tại|task|finding)\s+[\p{L}\p{N}_-]+\s+$/u;
