import type { CivilDate } from '../civil/date.js';
import { calendarStatus } from '../holidays/status.js';
import { awaitsNotice, dayOff, workingDayUpTo } from '../holidays/working-day.js';
import type { DeadlineNote } from './resolution.js';

/** What the calendar says about a due date that the author named: it is never moved, only commented on. */
export function namedDayNotes(due: CivilDate, exact: boolean): DeadlineNote[] {
  const notes: DeadlineNote[] = [];
  const off = dayOff(due);
  if (off !== undefined) {
    notes.push({ code: 'due-on-day-off', due, dayOff: off, lastWorkingDay: workingDayUpTo(due), exact });
  }
  if (awaitsNotice(due)) notes.push(calendarNote(due.year));
  return notes;
}

/** That the result leans on days off of a year whose notice is missing. */
export function calendarNote(year: number): DeadlineNote {
  return { code: 'calendar-unannounced', year, status: calendarStatus(year) };
}

/** Each note once: several points that take their year from one place say so together. */
export function withoutRepeats(notes: readonly DeadlineNote[]): readonly DeadlineNote[] {
  if (notes.length < 2) return notes;
  const seen = new Set<string>();
  return notes.filter((note) => {
    const key = JSON.stringify(note);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
