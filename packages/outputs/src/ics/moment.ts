import { addDays, type CivilDate } from '@rplan/calendar';
import { dateValue } from './series.js';

/** A day in Vietnam, or a minute of it. */
export interface Moment {
  readonly date: CivilDate;
  /** From midnight; absent for a whole day. */
  readonly minutes?: number;
}

/** Vietnam is seven hours before universal time all year, so that no table of time zones has to travel along. */
const ZONE = 7 * 60;

/** `DTSTART:20260922T010000Z`; a whole day ends with the beginning of the next. */
export function momentLine(
  name: 'DTSTART' | 'DTEND',
  { date, minutes }: Moment,
  as: 'start' | 'end' = 'start',
): string {
  if (minutes === undefined) return `${name};VALUE=DATE:${dateValue(as === 'end' ? addDays(date, 1) : date)}`;
  const universal = minutes - ZONE;
  const day = universal < 0 ? addDays(date, -1) : date;
  const inDay = (universal + 24 * 60) % (24 * 60);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${name}:${dateValue(day)}T${two(Math.floor(inDay / 60))}${two(inDay % 60)}00Z`;
}
