import { addDays, compareDates, dayNumber } from '../civil/arithmetic.js';
import type { CivilDate } from '../civil/date.js';
import { isWeekend } from '../civil/weekday.js';
import { lunarToCivil } from '../lunar/lunar-date.js';
import type { Holiday, ListedDay, MakeUpDay } from './day-off.js';
import { HOLIDAY_LAWS, HOLIDAY_NAMES, type HolidayLaw, makeUpSource, TET_DAYS } from './law.js';
import { NOTICES, type Notice, type Swap } from './notices.js';
import { provisionalSecondNationalDay, provisionalTetStart } from './provisional.js';
import type { LegalSource } from './source.js';
import { noticeOf } from './status.js';

const SWAPPED_NAMES = { nameVi: 'Nghỉ hoán đổi', nameEn: 'Swapped day off' } as const;

const ALL_SWAPS: readonly Swap[] = NOTICES.flatMap((notice) => notice.swaps);

/**
 * Every day off of a year except plain weekends, in order of date. Laid down in this order: what the law or a notice fixes;
 * swaps; the make-ups of both in order of date (so 29 and 30/4/2023 give 2 and 3/5); then a provisional second National Day
 * with its own make-up, so that a guess never displaces a day that is certain.
 */
export function listedDays(year: number): readonly ListedDay[] {
  const laws = HOLIDAY_LAWS.filter((law) => law.fromYear <= year && year <= (law.toYear ?? year));
  const notice = noticeOf(year);
  const swaps = ALL_SWAPS.filter((swap) => swap.off.year === year);
  const days: ListedDay[] = laws.flatMap((law) => holidaysOf(law, year, notice));
  for (const { off, worked, source } of swaps) {
    days.push({ kind: 'swapped', date: off, worked, ...SWAPPED_NAMES, source, provisional: false });
  }
  addMakeUps(days, laws);

  const second = laws.find((law) => law.code === 'second-national-day');
  if (second !== undefined && notice?.secondNationalDay === undefined) {
    const date = provisionalSecondNationalDay(year, (day) => isWeekend(day) || isListed(days, day));
    days.push(holiday(second, date, second.source, true));
    addMakeUps(days, laws);
  }
  return days.sort((a, b) => compareDates(a.date, b.date));
}

function holidaysOf(law: HolidayLaw, year: number, notice: Notice | undefined): Holiday[] {
  if (law.when.kind === 'fixed') {
    const { month, day } = law.when;
    return [holiday(law, { year, month, day }, law.source, false)];
  }
  if (law.when.kind === 'lunar') {
    const { month, day } = law.when;
    const date = lunarToCivil({ year, month, day, leap: false });
    return date === undefined ? [] : [holiday(law, date, law.source, false)];
  }
  if (law.code === 'tet') {
    const from = notice?.tet.from ?? provisionalTetStart(year);
    if (from === undefined) return [];
    const source = notice?.tet.source ?? law.source;
    return Array.from({ length: TET_DAYS }, (_, index) =>
      holiday(law, addDays(from, index), source, notice === undefined),
    );
  }
  const announced = notice?.secondNationalDay;
  return announced === undefined ? [] : [holiday(law, announced.date, announced.source, false)];
}

/** Gives each holiday on a weekend that has no make-up yet the next working day that is still free. */
function addMakeUps(days: ListedDay[], laws: readonly HolidayLaw[]): void {
  const reached = new Set(laws.filter((law) => law.madeUp).map((law) => law.code));
  const done = new Set(days.flatMap((day) => (day.kind === 'make-up' ? [dayNumber(day.holiday.date)] : [])));
  const due = days
    .filter((day): day is Holiday => day.kind === 'holiday' && reached.has(day.code) && isWeekend(day.date))
    .filter((day) => !done.has(dayNumber(day.date)))
    .sort((a, b) => compareDates(a.date, b.date));
  for (const missed of due) days.push(makeUp(missed, days));
}

function makeUp(missed: Holiday, days: readonly ListedDay[]): MakeUpDay {
  let date = addDays(missed.date, 1);
  while (isWeekend(date) || isListed(days, date)) date = addDays(date, 1);
  const source = makeUpSource(date.year);
  const names = { nameVi: `Nghỉ bù ${missed.nameVi}`, nameEn: `${missed.nameEn} (day in lieu)` };
  return { kind: 'make-up', date, holiday: missed, ...names, source, provisional: missed.provisional };
}

function holiday(law: HolidayLaw, date: CivilDate, source: LegalSource, provisional: boolean): Holiday {
  const { vi, en } = HOLIDAY_NAMES[law.code];
  return { kind: 'holiday', date, code: law.code, nameVi: vi, nameEn: en, source, provisional };
}

function isListed(days: readonly ListedDay[], date: CivilDate): boolean {
  return days.some((day) => compareDates(day.date, date) === 0);
}
