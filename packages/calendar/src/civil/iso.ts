import { type CivilDate, isValidDate } from './date.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date as `2024-08-30`: the form of the model, of sorting and of every machine output. */
export function formatIso({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `2024-08-30`. Undefined where the text has another form or names a day that does not exist. */
export function parseIso(text: string): CivilDate | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValidDate(date) ? date : undefined;
}
