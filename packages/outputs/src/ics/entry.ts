import { addDays, type CivilDate } from '@rplan/calendar';
import { escaped, legalText } from './lines.js';
import { dateValue, type Series } from './series.js';

/** One entry of the calendar: a day, or days by a rule, with what is due then. */
export interface Entry {
  readonly uid: string;
  readonly series: Series;
  readonly summary: string;
  readonly description: string;
  readonly cancelled: boolean;
}

/**
 * An event of the whole day (RFC 5545, 3.6.1). Not a to-do: Google's and Outlook's calendars pass over those. It leaves the day free:
 * a deadline is no meeting.
 */
export function eventLines(
  { uid, series, summary, description, cancelled }: Entry,
  stamp: CivilDate,
  sequence: number,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${dateValue(stamp)}T000000Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${dateValue(series.start)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(series.start, 1))}`,
    ...(series.rule === undefined ? [] : [`RRULE:${series.rule}`]),
    `SUMMARY:${escaped(shortened(summary))}`,
    `DESCRIPTION:${escaped(description)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'END:VEVENT',
  ];
}

/** The most letters of a subject that Outlook keeps; the description has them all. */
const MOST_LETTERS = 255;

function shortened(summary: string): string {
  const letters = [...legalText(summary).replace(/\s+/g, ' ')];
  return letters.length <= MOST_LETTERS
    ? letters.join('')
    : `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`;
}
