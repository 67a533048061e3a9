import { addDays, type CivilDate, dayNumber, previousWorkingDay } from '@rplan/calendar';
import { escaped, legalText } from './lines.js';
import { type Moment, momentLine } from './moment.js';
import { dateValue, type Series } from './series.js';

/** One entry of the calendar: a day, days by a rule or a meeting, with what is due or takes place then. */
export interface Entry {
  readonly uid: string;
  readonly when: Series | Meeting;
  readonly summary: string;
  readonly description: string;
  readonly cancelled: boolean;
  /** The units that lead it, by which a reader can filter. */
  readonly categories: readonly string[];
  /** Whether it still reminds anybody: what was dropped does not. */
  readonly open: boolean;
  /** Days of the rule on which offices are closed, and where each stands instead, with what is said of it. */
  readonly moved?: readonly MovedDay[];
  readonly location?: string;
}

export interface MovedDay {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly description: string;
}

/** From one moment, or to another where its end is known. */
export interface Meeting {
  readonly from: Moment;
  readonly to?: Moment;
}

/** How many working days before the day people are reminded. */
const REMINDERS = [7, 3, 1] as const;
/** The hour of a reminder, as a duration after midnight. */
const MORNING = 8;

/** Of a meeting: the day before, and when one has to leave. */
const BEFORE_MEETINGS = ['-P1D', '-PT1H'] as const;

/** Reminders in the morning, working days before the day; of days by a rule as many days before, since their weekdays differ. */
function alarmLines({ when, summary, open, cancelled }: Entry): string[] {
  if (!open || cancelled) return [];
  const triggers =
    'from' in when
      ? BEFORE_MEETINGS
      : REMINDERS.map((count) => {
          const days = when.rule === undefined ? daysBefore(when.start, count) : count;
          return `-P${days - 1}DT${24 - MORNING}H`;
        });
  return triggers.flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(shortened(summary))}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ]);
}

/** How many days lie between a day and the `count`th working day before it. */
function daysBefore(day: CivilDate, count: number): number {
  let before = day;
  for (let step = 0; step < count; step++) before = previousWorkingDay(before);
  return dayNumber(day) - dayNumber(before);
}

/** The lines of an entry, and of each of its days that stands elsewhere: an event of the same name for that turn (RFC 5545, 3.8.4.4). */
export function eventLines(entry: Entry, stamp: CivilDate, sequence: number): string[] {
  const turns = (entry.moved ?? []).flatMap(({ from, to, description }) =>
    oneEvent({ ...entry, when: { start: to }, description }, stamp, sequence, from),
  );
  return [...oneEvent(entry, stamp, sequence), ...turns];
}

/**
 * An event (RFC 5545, 3.6.1). Not a to-do: Google's and Outlook's calendars pass over those. A deadline takes the whole day and leaves it free:
 * it is no meeting.
 */
function oneEvent(entry: Entry, stamp: CivilDate, sequence: number, turn?: CivilDate): string[] {
  const { uid, when, summary, description, cancelled, categories, location } = entry;
  const free = !('from' in when) || when.from.minutes === undefined;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    ...(turn === undefined ? [] : [`RECURRENCE-ID;VALUE=DATE:${dateValue(turn)}`]),
    `DTSTAMP:${dateValue(stamp)}T000000Z`,
    `SEQUENCE:${sequence}`,
    ...timeLines(when),
    `SUMMARY:${escaped(shortened(summary))}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${free ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(free ? ['X-MICROSOFT-CDO-ALLDAYEVENT:TRUE', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'] : []),
    ...alarmLines(entry),
    'END:VEVENT',
  ];
}

function timeLines(when: Entry['when']): string[] {
  if ('from' in when) {
    const { from, to } = when;
    const end = to ?? (from.minutes === undefined ? from : undefined);
    return [momentLine('DTSTART', from), ...(end ? [momentLine('DTEND', end, 'end')] : [])];
  }
  return [
    `DTSTART;VALUE=DATE:${dateValue(when.start)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(when.start, 1))}`,
    ...(when.rule === undefined ? [] : [`RRULE:${when.rule}`]),
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
