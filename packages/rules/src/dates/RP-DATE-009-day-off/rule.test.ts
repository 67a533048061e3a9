import { calendarStatus, formatShort, lunarToCivil } from '@rplan/calendar';
import { describe, expect, it } from 'vitest';
import { check } from '../../testing/index.js';

async function found(day: string) {
  const text = `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn ${day} } }`;
  return (await check(text)).filter(({ code }) => code === 'RP-DATE-009');
}

describe('a deadline on a day off', () => {
  it.each(['16/02/2026', '01/01/2035', '07/02/2032'])(
    'is told as a fact where law or notice fix it: %s',
    async (day) => {
      const [one] = await found(day);
      expect(one?.severity).toBe('information');
      expect(one?.message.vi).not.toContain('chưa công bố');
    },
  );

  it('is a guess while the days off of the year are not announced', async () => {
    let year = 2027;
    while (calendarStatus(year) === 'announced') year++;
    const newYear = lunarToCivil({ year, month: 1, day: 1, leap: false });
    const [one] = await found(newYear ? formatShort(newYear) : '');
    expect(one?.severity).toBe('hint');
    expect(one?.data.unannounced).toBe(year);
    expect(one?.message.vi).toContain('chưa công bố');
    expect(one?.message.en).toContain('not announced');
  });
});
