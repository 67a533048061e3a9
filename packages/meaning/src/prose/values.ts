import type { CivilDate } from '@rplan/calendar';
import { isValidDate } from '@rplan/calendar';

/** A number as offices write it, with the least and the most that it can mean: `14.655` is whole, `7,34` may be rounded in its last decimal. */
export interface ProseNumber {
  readonly value: number;
  /** Half of its last place where it has decimals, else nothing: whole numbers are counts. */
  readonly leeway: number;
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** The value of `12.480`, `7,34` or `12`; undefined for what can be read in two ways or in none. */
export function proseNumber(written: string): ProseNumber | undefined {
  const plain = GROUPED.test(written) ? written.replaceAll('.', '') : written;
  const match = /^\d+(?:[.,](\d+))?$/.exec(plain);
  if (!match) return undefined;
  const value = Number(plain.replace(',', '.'));
  return { value, leeway: match[1] === undefined ? 0 : 0.5 * 10 ** -match[1].length };
}

/** A number for reading in Vietnamese, with at most as many decimals as are given. */
export function officeNumber(value: number, decimals: number): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

/** The day that three written numbers name, where there is one. */
export function civilDay(day: string | undefined, month: string | undefined, year: string | undefined) {
  const date: CivilDate = { day: Number(day), month: Number(month), year: Number(year) };
  return isValidDate(date) ? date : undefined;
}
