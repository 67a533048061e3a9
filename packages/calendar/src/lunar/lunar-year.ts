import { dayNumber } from '../civil/arithmetic.js';
import { NEW_MOON_ZERO, newMoonDay, SYNODIC_MONTH, sunSector } from './astronomy.js';

/** A month of a lunar year: its number, whether it is the leap month after that number, first day and length. */
export interface LunarMonth {
  readonly number: number;
  readonly leap: boolean;
  /** Julian day number of its first day. */
  readonly start: number;
  /** 29 or 30. */
  readonly length: number;
}

/** Lunar years for which the series are good enough; the functions of this folder answer undefined outside. */
const FIRST_LUNAR_YEAR = 1800;
export const LAST_LUNAR_YEAR = 2199;

const WINTER_SOLSTICE_SECTOR = 9;

const years = new Map<number, readonly LunarMonth[]>();

/** The 12 or 13 months of the lunar year whose Tết falls in the solar year of that number; undefined outside the range. */
export function lunarYear(year: number): readonly LunarMonth[] | undefined {
  if (!Number.isInteger(year) || year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) return undefined;
  let months = years.get(year);
  if (months === undefined) {
    // The months are counted from solstice to solstice, so a year is the tail of one count and the head of the next.
    const tail = monthsFromSolstice(year).filter((month) => month.number < 11);
    const head = monthsFromSolstice(year + 1).filter((month) => month.number >= 11);
    months = [...tail, ...head];
    years.set(year, months);
  }
  return months;
}

/** The months from month 11 of the lunar year before `year` up to month 11 of `year`, that one left out. */
function monthsFromSolstice(year: number): LunarMonth[] {
  const first = solsticeMoon(year - 1);
  const count = solsticeMoon(year) - first;
  const leapAt = count === 13 ? leapIndex(first) : undefined;
  return Array.from({ length: count }, (_, index) => {
    const steps = leapAt !== undefined && index >= leapAt ? index - 1 : index;
    const start = newMoonDay(first + index);
    return {
      number: ((10 + steps) % 12) + 1,
      leap: index === leapAt,
      start,
      length: newMoonDay(first + index + 1) - start,
    };
  });
}

/** Number of the new moon that opens month 11, the month that holds the winter solstice of a solar year. */
function solsticeMoon(year: number): number {
  const guess = Math.floor((dayNumber({ year, month: 12, day: 31 }) - NEW_MOON_ZERO) / SYNODIC_MONTH + 0.5);
  let moon = guess + 1;
  while (!opensMonth11(moon, year)) moon -= 1;
  return moon;
}

function opensMonth11(moon: number, year: number): boolean {
  const day = newMoonDay(moon);
  return day <= dayNumber({ year, month: 12, day: 31 }) && sunSector(day) < WINTER_SOLSTICE_SECTOR;
}

/** Position of the first month without a principal term: the sun is in the same sector when it and the next one open. */
function leapIndex(first: number): number {
  let index = 1;
  while (sunSector(newMoonDay(first + index)) !== sunSector(newMoonDay(first + index + 1))) index += 1;
  return index;
}
