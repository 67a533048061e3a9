import { dayNumber, parseIso } from '@rplan/calendar';
import type { Plan } from '@rplan/model';
import { dayOf, documentWords, namesOf, titleOf, trackedTasks } from '@rplan/words';
import { entriesOf } from './entries.js';
import { type Entry, eventLines } from './entry.js';
import { invitationOf } from './invitation.js';
import { escaped, folded } from './lines.js';
import { uidsOf } from './uid.js';

/**
 * The deadlines of a plan as a calendar (RFC 5545): whole days, recurring ones as rules; of an invitation its meeting. It reads the model
 * and no clock. Entries are stamped with the day up to which reports and amendments count, else with the document's: a later one replaces an
 * earlier one. Undefined where there is no day: a calendar must hold something (RFC 5545, 3.6).
 */
export function emitIcs(plan: Plan): string | undefined {
  const { names, entries } = entriesIn(plan);
  return calendar(
    plan,
    documentWords(names),
    entries.map(({ entry }) => entry),
  );
}

/** A calendar for each unit that leads something with a day, under the name that the plan has for the unit. An entry is known by one name in all. */
export function emitIcsByUnit(plan: Plan): { readonly unit: string; readonly content: string }[] {
  const { names, entries } = entriesIn(plan);
  const units = [...new Set(entries.flatMap((entry) => entry.units))];
  return units.flatMap((unit) => {
    const own = entries.filter((entry) => entry.units.includes(unit)).map(({ entry }) => entry);
    const content = calendar(plan, `${documentWords(names)} - ${titleOf(unit, names)}`, own);
    return content === undefined ? [] : [{ unit, content }];
  });
}

/** All entries of a plan, each with the units that lead it. */
function entriesIn(plan: Plan) {
  const names = namesOf(plan);
  const uidOf = uidsOf(names);
  const tasks = trackedTasks(plan).flatMap((tracked) => {
    const { lead, jointLead } = tracked.now;
    const units = [...lead, ...jointLead].flatMap(({ party }) => party ?? []);
    return entriesOf(tracked, names, uidOf).map((entry) => ({ entry, units }));
  });
  const meeting = invitationOf(names, uidOf(undefined, 'meeting')).map((entry) => ({ entry, units: [] as string[] }));
  return { names, entries: [...meeting, ...tasks] };
}

function calendar(plan: Plan, name: string, entries: readonly Entry[]): string | undefined {
  if (entries.length === 0) return undefined;
  const stamp = (plan.asOf === undefined ? undefined : parseIso(plan.asOf)) ?? dayOf(plan);
  // A calendar takes a later state for the newer one by this number, and some by the stamp.
  const sequence = Math.max(0, dayNumber(stamp) - dayNumber(dayOf(plan)));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//RPlan//rplan/v1//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...entries.flatMap((entry) => eventLines(entry, stamp, sequence)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
