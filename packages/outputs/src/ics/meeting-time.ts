import { type CivilDate, dayNumber, isValidDate } from '@rplan/calendar';
import type { Meeting } from './entry.js';

const DAY = /(?<!\d)(\d{1,2})\s*(?:tháng\s*|[/.-]\s*)(\d{1,2})(?:\s*(?:năm\s*|[/.-]\s*)(\d{4}))?(?!\d)/giu;
const CLOCK = /(?<![\d/.-])(\d{1,2})\s*(?:giờ|[hg:])\s*(?:(\d{2})(?!\d))?(?:\s*phút)?(?:\s*(sáng|trưa|chiều|tối))?/giu;

/**
 * When a meeting is, as an invitation says it: `08 giờ 00 ngày 22 tháng 9 năm 2026 (thứ Ba)`, `từ 14h đến 16h30, ngày 05/10/2026`. A day without a
 * year is the next such day from `issued` on. What gives no clock is the whole day; undefined where no one day can be read.
 */
export function meetingTime(said: string, issued: CivilDate | undefined): Meeting | undefined {
  const text = said.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
  const days = daysIn(text, issued);
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || days.some((day) => day === undefined)) return undefined;
  if (days.length > 1)
    return dayNumber(last) > dayNumber(first) ? { from: { date: first }, to: { date: last } } : undefined;
  const clocks = clocksIn(text);
  const [begin, end] = clocks;
  if (begin === undefined || clocks.length > 2) return { from: { date: first } };
  if (end === undefined || end <= begin) return { from: { date: first, minutes: begin } };
  return { from: { date: first, minutes: begin }, to: { date: first, minutes: end } };
}

/** The different days that a text names, in their order; undefined for one that there is not. */
function daysIn(text: string, issued: CivilDate | undefined): (CivilDate | undefined)[] {
  const days: (CivilDate | undefined)[] = [];
  for (const [, day = '', month = '', year] of text.matchAll(DAY)) {
    const date =
      year === undefined
        ? nextSuch(Number(day), Number(month), issued)
        : dateOf(Number(year), Number(month), Number(day));
    if (!date || !days.some((known) => known && dayNumber(known) === dayNumber(date))) days.push(date);
  }
  return days;
}

function nextSuch(day: number, month: number, issued: CivilDate | undefined): CivilDate | undefined {
  if (!issued) return undefined;
  const same = dateOf(issued.year, month, day);
  return same && dayNumber(same) >= dayNumber(issued) ? same : dateOf(issued.year + 1, month, day);
}

function dateOf(year: number, month: number, day: number): CivilDate | undefined {
  const date = { year, month, day };
  return isValidDate(date) ? date : undefined;
}

function clocksIn(text: string): number[] {
  return [...text.matchAll(CLOCK)].flatMap(([, hours = '', minutes = '0', part]) => {
    const afternoon = /chiều|tối/iu.test(part ?? '') && Number(hours) < 12 ? 12 : 0;
    const clock = (Number(hours) + afternoon) * 60 + Number(minutes);
    return Number(hours) < 24 && Number(minutes) < 60 ? [clock] : [];
  });
}
