/** Dates, partial dates, deadlines, and the working days of Vietnamese public offices. */
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayNumber,
  daysBetween,
  fromDayNumber,
  sameDate,
} from './civil/arithmetic.js';
export { type CivilDate, daysInMonth, isLeapYear, isValidDate } from './civil/date.js';
export { type Interval, intervalContains } from './civil/interval.js';
export { formatIso, parseIso } from './civil/iso.js';
export { isWeekend, type Weekday, weekday, weekdayName } from './civil/weekday.js';
export { type TurnLength, turnLength } from './deadline/cycle.js';
export type {
  Anchor,
  Bound,
  ClockTime,
  DayPart,
  Deadline,
  Every,
  LengthDeadline,
  Point,
  PointsDeadline,
  RecurringDeadline,
  SeveralDeadline,
  SpanDeadline,
  Timing,
} from './deadline/deadline.js';
export { isPossibleRecurrence, occurrences } from './deadline/occurrences.js';
export { type PointReading, readPoint } from './deadline/point.js';
export type {
  DeadlineContext,
  DeadlineNote,
  NoDueReason,
  Occurrence,
  PointDue,
  ResolvedDeadline,
} from './deadline/resolution.js';
export { resolveDeadline } from './deadline/resolve.js';
export { type HolidayYear, holidays } from './holidays/calendar-year.js';
export type { DayOff, Holiday, ListedDay, MakeUpDay, SwappedDay, WeekendDay } from './holidays/day-off.js';
export type { HolidayCode } from './holidays/law.js';
export type { LegalSource } from './holidays/source.js';
export { type CalendarStatus, calendarStatus } from './holidays/status.js';
export {
  awaitsNotice,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayFrom,
  workingDayUpTo,
} from './holidays/working-day.js';
export { civilToLunar, type LunarDate, leapMonth, lunarMonthLength, lunarToCivil } from './lunar/lunar-date.js';
export { definitelyAfter, definitelyBefore } from './partial/compare.js';
export { formatDay, formatLong, formatMonth, formatShort, PRINTED_BLANK, SOURCE_BLANK } from './partial/format.js';
export { type DateReading, parsePartialDate } from './partial/parse.js';
export {
  type DateError,
  isComplete,
  type PartialDate,
  partialDateError,
  partialInterval,
} from './partial/partial-date.js';
export { civilCodePoint } from './period/civil-code-point.js';
export { type CalendarPeriod, type PeriodPart, periodInterval } from './period/period.js';
export type { PhraseProblem, ReadWord } from './phrase/cursor.js';
export { type PhraseReading, readPhrase } from './phrase/read.js';
export type { Opaque } from './phrase/tokens.js';
export { timesIn } from './phrase/uncounted.js';
export { type PhraseWord, phraseWord, phraseWords, spellingsOf } from './phrase/vocabulary.js';
export { type Term, type TermEnd, type TermUnit, termEnd } from './terms/term.js';
