import { addDays, type CivilDate, dayNumber, previousWorkingDay } from '@rplan/calendar';
import { escaped, legalText } from './lines.js';
import { dateValue, type Series } from './series.js';

/** One entry of the calendar: a day, or days by a rule, with what is due then. */
export interface Entry {
  readonly uid: string;
  readonly series: Series;
  readonly summary: string;
  readonly description: string;
  readonly cancelled: boolean;
  /** The units that lead it, by which a reader can filter. */
  readonly categories: readonly string[];
  /** Whether it still reminds anybody: what is done or dropped does not. */
  readonly open: boolean;
}

/** How many working days before the day people are reminded. */
const REMINDERS = [7, 3, 1] as const;
/** The hour of a reminder, as a duration after midnight. */
const MORNING = 8;

/** Reminders in the morning, working days before the day; of days by a rule as many days before, since their weekdays differ. */
function alarmLines({ series, summary, open, cancelled }: Entry): string[] {
  if (!open || cancelled) return [];
  return REMINDERS.flatMap((count) => {
    const days = series.rule === undefined ? daysBefore(series.start, count) : count;
    return [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(shortened(summary))}`,
      `TRIGGER:-P${days - 1}DT${24 - MORNING}H`,
      'END:VALARM',
    ];
  });
}

/** How many days lie between a day and the `count`th working day before it. */
function daysBefore(day: CivilDate, count: number): number {
  let before = day;
  for (let step = 0; step < count; step++) before = previousWorkingDay(before);
  return dayNumber(day) - dayNumber(before);
}

/**
 * An event of the whole day (RFC 5545, 3.6.1). Not a to-do: Google's and Outlook's calendars pass over those. It leaves the day free:
 * a deadline is no meeting.
 */
export function eventLines(entry: Entry, stamp: CivilDate, sequence: number): string[] {
  const { uid, series, summary, description, cancelled, categories } = entry;
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
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    ...alarmLines(entry),
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
