import type { PartialDate } from './partial-date.js';

/** What stands for a blank in source text: `_`, which `parsePartialDate` reads back. */
export const SOURCE_BLANK = '_';

/** What stands for a blank on paper: room to write a number by hand; non-breaking, so that no renderer closes it up. */
export const PRINTED_BLANK = '\u00a0'.repeat(5);

/** A day of the month by the zero rule (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4): `05`, `15`. */
export function formatDay(day: number): string {
  return String(day).padStart(2, '0');
}

/** A month by the zero rule: months 1 and 2 take a zero, 3 to 9 do not: `01`, `02`, `6`, `12`. */
export function formatMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/**
 * The slash form with the zero rule: `08/01/2018`, `15/3/2019`, `03/6/2022`, `15/8` where only the year is missing, else
 * three parts with `blank` for the missing ones: `_/6/2023`. With the default blank, `parsePartialDate` gives the same date.
 */
export function formatShort({ day, month, year }: PartialDate, blank: string = SOURCE_BLANK): string {
  const head = `${day === undefined ? blank : formatDay(day)}/${month === undefined ? blank : formatMonth(month)}`;
  if (year === undefined && day !== undefined && month !== undefined) return head;
  return `${head}/${year === undefined ? blank : formatYear(year)}`;
}

/** The form of a document's head: `ngày 05 tháng 01 năm 2020`; a missing part is printed as `blank`, its word is kept. */
export function formatLong({ day, month, year }: PartialDate, blank: string = PRINTED_BLANK): string {
  const d = day === undefined ? blank : formatDay(day);
  const m = month === undefined ? blank : formatMonth(month);
  return `ngày ${d} tháng ${m} năm ${year === undefined ? blank : formatYear(year)}`;
}

function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}
