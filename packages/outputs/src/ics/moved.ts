import { type CivilDate, dayOff, formatShort, sameDate, weekdayName, workingDayUpTo } from '@rplan/calendar';

/** Where a day stands in the calendar: on the last working day before it where offices are closed on it, and why. */
export interface StandingDay {
  readonly day: CivilDate;
  /** Nothing for a day that stays. */
  readonly why: string;
}

/** A deadline on a day off is met on the working day before, whatever the document says: then it has to be handed in. */
export function standingDay(date: CivilDate): StandingDay {
  const day = workingDayUpTo(date);
  if (sameDate(day, date)) return { day, why: '' };
  const off = dayOff(date);
  const reason = off === undefined || off.kind === 'weekend' ? weekdayName(date) : `ngày nghỉ (${off.nameVi})`;
  const guess = off?.provisional ? ' dự kiến' : '';
  return {
    day,
    why: `Ngày đến hạn ${formatShort(date)}${guess} là ${reason}; lịch nhắc vào ngày làm việc cuối cùng trước đó, ${formatShort(day)}.`,
  };
}
