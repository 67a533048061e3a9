import { dayNumber, parseIso } from '@rplan/calendar';
import type { Plan } from '@rplan/model';
import { dayOf, documentWords, namesOf, trackedTasks } from '@rplan/words';
import { entriesOf } from './entries.js';
import { eventLines } from './entry.js';
import { escaped, folded } from './lines.js';
import { uidsOf } from './uid.js';

/**
 * The deadlines of a plan as a calendar (RFC 5545): whole days, recurring ones as rules. It reads the model and no clock. Entries are
 * stamped with the day up to which reports and amendments count, else with the document's: a later one replaces an earlier one.
 */
export function emitIcs(plan: Plan): string {
  const names = namesOf(plan);
  const stamp = (plan.asOf === undefined ? undefined : parseIso(plan.asOf)) ?? dayOf(plan);
  const uidOf = uidsOf(names);
  // A calendar takes a later state for the newer one by this number, and some by the stamp.
  const sequence = Math.max(0, dayNumber(stamp) - dayNumber(dayOf(plan)));
  const events = trackedTasks(plan).flatMap((tracked) =>
    entriesOf(tracked, names, uidOf).flatMap((entry) => eventLines(entry, stamp, sequence)),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//RPlan//rplan/v1//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(documentWords(names))}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...(events.length > 0 ? events : TIME_ZONE),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A calendar must hold something (RFC 5545, 3.6): one of a plan without days holds the time zone. */
const TIME_ZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
];
