import { describe, expect, it } from 'vitest';
import { meetingTime } from './meeting-time.js';

const issued = { year: 2026, month: 9, day: 15 };
const day = (month: number, date: number, year = 2026) => ({ year, month, day: date });

describe('when a meeting is', () => {
  it.each([
    ['08 giờ 00 ngày 22 tháng 9 năm 2026 (thứ Ba).', day(9, 22), 480, undefined],
    ['8h30, ngày 22/9/2026', day(9, 22), 510, undefined],
    ['7g30 ngày 22-09-2026', day(9, 22), 450, undefined],
    ['14:00 ngày 05/10/2026', day(10, 5), 840, undefined],
    ['2 giờ chiều ngày 22/9/2026', day(9, 22), 840, undefined],
    ['Từ 14h00 đến 16h30 ngày 22/9/2026', day(9, 22), 840, 990],
    ['08 giờ 00 phút ngày 22\u00a0tháng\u00a09 năm 2026', day(9, 22), 480, undefined],
    ['Ngày 22/9/2026, cả ngày', day(9, 22), undefined, undefined],
    ['08 giờ 00 ngày 22/9', day(9, 22), 480, undefined],
    ['08 giờ 00 ngày 05 tháng 01', day(1, 5, 2027), 480, undefined],
    ['7 giờ 30 thứ Ba, 22/9/2026 (ngày 22/9/2026)', day(9, 22), 450, undefined],
  ])('%s', (said, date, from, to) => {
    const read = meetingTime(said, issued);
    expect(read?.from).toEqual(from === undefined ? { date } : { date, minutes: from });
    expect(read?.to?.minutes).toBe(to);
  });

  it('is several whole days from the first to the last that are named', () => {
    expect(meetingTime('Từ ngày 22/9/2026 đến ngày 24/9/2026', issued)).toEqual({
      from: { date: day(9, 22) },
      to: { date: day(9, 24) },
    });
  });

  it.each([
    '',
    'Theo thông báo sau',
    'Ngày 31/9/2026',
    'Từ ngày 24/9/2026 đến ngày 22/9/2026',
    '08 giờ 00, tháng 9 năm 2026',
  ])('is not guessed of %j', (said) => {
    expect(meetingTime(said, issued)).toBeUndefined();
  });

  it('takes no year where the document has no day to count from', () => {
    expect(meetingTime('08 giờ 00 ngày 22/9', undefined)).toBeUndefined();
  });
});
