import type { CivilDate } from '../civil/date.js';
import type { HolidayCode } from './law.js';
import type { LegalSource } from './source.js';

interface CalendarEntry {
  readonly date: CivilDate;
  /** `Quốc khánh`, `Nghỉ bù Quốc khánh`, `Nghỉ hoán đổi`; and in English. */
  readonly nameVi: string;
  readonly nameEn: string;
  readonly source: LegalSource;
  /** True where the day follows from a rule of ours because no notice has fixed it: it may yet move. */
  readonly provisional: boolean;
}

/** A public holiday of the law, whatever weekday it falls on. */
export interface Holiday extends CalendarEntry {
  readonly kind: 'holiday';
  readonly code: HolidayCode;
}

/** A working day off because `holiday` fell on a weekly rest day (nghỉ bù). */
export interface MakeUpDay extends CalendarEntry {
  readonly kind: 'make-up';
  readonly holiday: Holiday;
}

/** A working day off for which the Saturday `worked` is a working day (hoán đổi). */
export interface SwappedDay extends CalendarEntry {
  readonly kind: 'swapped';
  readonly worked: CivilDate;
}

/** A Saturday or Sunday that is nothing else. */
export interface WeekendDay {
  readonly kind: 'weekend';
  readonly date: CivilDate;
  readonly provisional: false;
}

/** A day of a year's table of days off. */
export type ListedDay = Holiday | MakeUpDay | SwappedDay;

/** Why a day is off. A holiday on a Sunday is a `holiday`. */
export type DayOff = ListedDay | WeekendDay;
