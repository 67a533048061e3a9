import {
  addYears,
  type CivilDate,
  formatShort,
  isValidDate,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from '@rplan/calendar';

/** A deadline's words in a later year; `moved` are the days that would have been days off. Undefined where a year in it cannot be moved. */
export interface Shifted {
  readonly text: string;
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/** A day in figures or in words, or a year by itself; a year in a name is no year. */
const DATES =
  /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})|(?<![\p{L}\d]|\p{L}-)((?:19|20)\d{2})(?!\d)/giu;

/**
 * Every date and year of some words, so many years later. A day stays a working day: where the new one is a day off, the next working day
 * takes its place (Article 148.5 of the Civil Code), within the month.
 */
export function shiftYears(text: string, years: number): Shifted | undefined {
  const moved: { from: string; to: string }[] = [];
  let isWhole = true;
  const shifted = text.replace(
    DATES,
    (all, d?: string, m?: string, y?: string, ld?: string, lm?: string, ly?: string) => {
      const [day, month, year] = [d ?? ld, m ?? lm, y ?? ly];
      if (day === undefined) return String(Number(all) + years);
      const date = { year: Number(year), month: Number(month), day: Number(day) };
      if (!isValidDate(date)) {
        isWhole = false;
        return all;
      }
      const plain = addYears(date, years);
      const kept = onWorkingDay(plain);
      if (kept !== plain) moved.push({ from: formatShort(plain), to: formatShort(kept) });
      return d === undefined ? `ngày ${kept.day} tháng ${kept.month} năm ${kept.year}` : formatShort(kept);
    },
  );
  return isWhole ? { text: shifted, moved } : undefined;
}

function onWorkingDay(date: CivilDate): CivilDate {
  if (isWorkingDay(date)) return date;
  const next = nextWorkingDay(date);
  return next.month === date.month ? next : previousWorkingDay(date);
}
