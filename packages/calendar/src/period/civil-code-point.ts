import { type CivilDate, daysInMonth } from '../civil/date.js';
import type { PeriodPart } from './period.js';

/**
 * The single day that the Civil Code gives to "đầu, giữa, cuối tháng" (1st, 15th, last day) and, without a month, to
 * "đầu, giữa, cuối năm" (1 January, last day of June, last day of December): Bộ luật Dân sự 2015, điều 146 khoản 2 and 3
 * (numbering from memory). It binds where parties agreed on such a moment. Deadlines of a plan do not use it: "đầu tháng 6"
 * would be overdue on 2 June; see `periodInterval`. The Code names no such point for quarters.
 */
export function civilCodePoint(part: PeriodPart, year: number, month?: number): CivilDate {
  if (month === undefined) {
    if (part === 'early') return { year, month: 1, day: 1 };
    return part === 'middle' ? { year, month: 6, day: 30 } : { year, month: 12, day: 31 };
  }
  if (part === 'early') return { year, month, day: 1 };
  return { year, month, day: part === 'middle' ? 15 : daysInMonth(year, month) };
}
