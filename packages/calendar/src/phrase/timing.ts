import type { ClockTime, DayPart, Timing } from '../deadline/deadline.js';
import type { Cursor } from './cursor.js';

const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  'hết giờ làm việc': 'office-hours',
  'cuối giờ làm việc': 'office-hours',
  'giờ làm việc': 'office-hours',
  'hết giờ hành chính': 'office-hours',
  'giờ hành chính': 'office-hours',
  'cuối giờ chiều': 'afternoon',
  'cuối giờ sáng': 'morning',
  'đầu giờ chiều': 'afternoon',
  'đầu giờ sáng': 'morning',
  'buổi sáng': 'morning',
  'buổi chiều': 'afternoon',
  'buổi tối': 'evening',
  sáng: 'morning',
  trưa: 'morning',
  chiều: 'afternoon',
  tối: 'evening',
};

/** Until when on the day that follows: `17 giờ 00`, `sáng`, `hết giờ làm việc`. Nothing where none of them stands here. */
export function timing(cursor: Cursor): Timing {
  const from = cursor.at;
  const time = cursor.piece('time');
  if (time) {
    const { hour, minute } = time;
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) cursor.problem('impossible-hour', from);
    cursor.sign(',');
    return { time: { hour, minute } satisfies ClockTime, ...partOfDay(cursor) };
  }
  return partOfDay(cursor);
}

function partOfDay(cursor: Cursor): { dayPart?: DayPart } {
  const words = cursor.say(...Object.keys(DAY_PARTS));
  const dayPart = words && DAY_PARTS[words];
  if (dayPart) cursor.sign(',');
  return dayPart ? { dayPart } : {};
}
