import { folded } from './vocabulary.js';

interface Place {
  /** Offsets in the phrase, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A piece of a phrase. Numbers are as written: whether a month 13 exists is not asked here. A blank part is left out. */
export type Token = Place &
  (
    | { readonly kind: 'word'; readonly text: string }
    | { readonly kind: 'sign'; readonly text: string }
    | { readonly kind: 'number'; readonly value: number; readonly digits: number }
    /** `30/8/2026`, `30.8.2026`, `_/9/2026`, `2026-08-30`. */
    | { readonly kind: 'date'; readonly day?: number; readonly month?: number; readonly year?: number }
    /** `15/8`. */
    | { readonly kind: 'day-month'; readonly day?: number; readonly month: number }
    /** `8/2026`: of a month, or of a quarter in digits. */
    | { readonly kind: 'month-year'; readonly month?: number; readonly year: number }
    /** `III/2026`, `III`; 0 for a quarter that no year has. */
    | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: number }
    /** `T8/2026`. */
    | { readonly kind: 'month'; readonly month: number; readonly year?: number }
    | { readonly kind: 'time'; readonly hour: number; readonly minute: number }
    /** Dots or a line where a number is to be written by hand. */
    | { readonly kind: 'blank' }
    /** The name of a task, document or unit; a text in quotes. */
    | { readonly kind: 'name'; readonly text: string }
    | { readonly kind: 'quote'; readonly text: string }
  );

/** A part of the phrase that is not read: a name, or a text in quotes. */
export interface Opaque extends Place {
  readonly kind: 'name' | 'quote';
  /** The name, or the words inside the quotes. */
  readonly text: string;
}

const GAP = /[\s\u00a0]+/y;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const PART = String.raw`(\d{1,2}(?!\d)|_+|\.{2,}|…)`;
const DATE = new RegExp(String.raw`${PART}\s*([/.-])\s*${PART}\s*\2\s*(\d{4}|\d{2}|_+|\.{3,}|…)(?![\d/])`, 'uy');
const MONTH_YEAR = new RegExp(String.raw`${PART}\s*[/.-]\s*(\d{4})(?![\d/])`, 'uy');
const DAY_MONTH = new RegExp(String.raw`${PART}\s*/\s*(\d{1,2})(?![\d/])`, 'uy');
const TIME =
  /(\d{1,2})\s*(?:giờ|hours?|h|g)(?![\p{L}\p{M}])(?:\s*(\d{2})(?!\s*[\d/.-])(?:\s*phút)?)?|(\d{1,2}):(\d{2})(?!\d)/iuy;
const QUARTER = /(IV|I{1,3}|VI{0,3}|IX|XI{0,2})(?![\p{L}\p{M}\p{N}])(?:\s*[/.-]\s*(\d{4})(?!\d))?/uy;
const SMALL_QUARTER = new RegExp(QUARTER.source, 'iuy');
const MONTH = /[Tt](\d{1,2})(?![\p{L}\p{M}\p{N}])(?:\s*[/.-]\s*(\d{4})(?!\d))?/uy;
const NUMBER = /\d+/y;
const BLANK = /_+|\.{2,}|…+/y;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** The hyphens, dashes and minus signs that Word and keyboards put between numbers; a dash with a blank beside it stands between two times. */
const HYPHENS = /[\u2010-\u2012\u2212]|(?<=\d)[\u2013\u2014](?=\d)/g;

/** The pieces of a phrase, in order. Never fails: what is nothing else is a sign. */
export function tokensOf(written: string, opaque: readonly Opaque[] = []): Token[] {
  const text = written.replace(HYPHENS, '-');
  const tokens: Token[] = [];
  const next = [...opaque].sort((a, b) => a.start - b.start);
  for (let at = 0; at < text.length; ) {
    const gap = match(GAP, text, at);
    if (gap) {
      at += gap[0].length;
      continue;
    }
    const covered = next[0];
    if (covered && covered.start <= at) {
      next.shift();
      if (covered.end > at) tokens.push(covered);
      at = Math.max(at, covered.end);
      continue;
    }
    const token = tokenAt(text, at, covered?.start ?? text.length, tokens);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, limit: number, before: readonly Token[]): Token {
  const found = numeric(text, start) ?? lettered(text, start, isAfterQuarter(before));
  if (found && found.end <= limit) return found;
  return { kind: 'sign', text: text.charAt(start), start, end: start + 1 };
}

function numeric(text: string, start: number): Token | undefined {
  const iso = match(ISO, text, start);
  if (iso) return { kind: 'date', ...parts({ day: iso[3], month: iso[2], year: iso[1] }), ...place(start, iso) };
  const date = match(DATE, text, start);
  if (date) return { kind: 'date', ...parts({ day: date[1], month: date[3], year: date[4] }), ...place(start, date) };
  const monthYear = match(MONTH_YEAR, text, start);
  if (monthYear) {
    return {
      kind: 'month-year',
      ...parts({ month: monthYear[1] }),
      year: Number(monthYear[2]),
      ...place(start, monthYear),
    };
  }
  const dayMonth = match(DAY_MONTH, text, start);
  if (dayMonth) {
    return { kind: 'day-month', ...parts({ day: dayMonth[1] }), month: Number(dayMonth[2]), ...place(start, dayMonth) };
  }
  const time = match(TIME, text, start);
  if (time) {
    return {
      kind: 'time',
      hour: Number(time[1] ?? time[3]),
      minute: Number(time[2] ?? time[4] ?? 0),
      ...place(start, time),
    };
  }
  const number = match(NUMBER, text, start);
  if (number) return { kind: 'number', value: Number(number[0]), digits: number[0].length, ...place(start, number) };
  const blank = match(BLANK, text, start);
  return blank ? { kind: 'blank', ...place(start, blank) } : undefined;
}

/** Where a number of a quarter stands even in small letters: `quý iii/2026`, `quý i, ii`. */
function isAfterQuarter(before: readonly Token[]): boolean {
  const last = before.at(-1);
  if (last?.kind === 'word') return last.text === 'quý';
  return last?.kind === 'sign' && before.at(-2)?.kind === 'quarter';
}

function lettered(text: string, start: number, isAfterQuarter: boolean): Token | undefined {
  const quarter = match(isAfterQuarter ? SMALL_QUARTER : QUARTER, text, start);
  if (quarter) {
    return {
      kind: 'quarter',
      quarter: QUARTERS[quarter[1]?.toUpperCase() ?? ''] ?? 0,
      ...parts({ year: quarter[2] }),
      ...place(start, quarter),
    };
  }
  const month = match(MONTH, text, start);
  if (month) return { kind: 'month', month: Number(month[1]), ...parts({ year: month[2] }), ...place(start, month) };
  const word = match(WORD, text, start);
  return word ? { kind: 'word', text: folded(word[0]), ...place(start, word) } : undefined;
}

type Parts = { day?: number; month?: number; year?: number };

/** The numbers of a date; blanks are left out, and two digits of a year are of this century. */
function parts(written: { readonly [Part in keyof Parts]: string | undefined }): Parts {
  const read: Parts = {};
  for (const part of ['day', 'month', 'year'] as const) {
    const digits = written[part];
    if (digits === undefined || !/^\d+$/.test(digits)) continue;
    read[part] = part === 'year' && digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  }
  return read;
}

function place(start: number, { 0: found }: RegExpExecArray): Place {
  return { start, end: start + found.length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
