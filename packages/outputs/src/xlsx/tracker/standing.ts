import { dayNumber, parseIso } from '@rplan/calendar';
import { BETWEEN } from './parties.js';
import type { TaskRow } from './row.js';
import { doneStatuses, finishedStatuses, underWayStatuses } from './statuses.js';

/** How many days ahead a task counts as near its last day. */
export const SOON = 7;

/** What the totals of a unit count. */
export interface UnitTotals {
  readonly led: number;
  readonly ledWith: number;
  readonly done: number;
  readonly underWay: number;
  readonly late: number;
  readonly soon: number;
}

/** The tasks that totals count: no group, whose tasks have rows of their own, and nothing that was dropped. */
export function countedTasks(rows: readonly TaskRow[]): TaskRow[] {
  return rows.filter(({ kind }) => kind === 'task');
}

/** Who leads, in the order in which the tasks name them; an empty name stands for tasks that name nobody. */
export function unitsOf(rows: readonly TaskRow[]): string[] {
  const tasks = countedTasks(rows);
  const named = tasks.flatMap(({ lead, jointLead }) =>
    [lead, ...jointLead.split(BETWEEN)].filter((unit) => unit !== ''),
  );
  return [...new Set(named), ...(tasks.some(({ lead }) => lead === '') ? [''] : [])];
}

/** The totals of a unit on a day; without one nothing is late yet. */
export function totalsOf(unit: string, rows: readonly TaskRow[], asOf: string | undefined): UnitTotals {
  const tasks = countedTasks(rows);
  const led = tasks.filter(({ lead }) => lead === unit);
  const count = (statuses: readonly string[]) => led.filter(({ status }) => statuses.includes(status)).length;
  const late = led.map((row) => daysLate(row, asOf));
  return {
    led: led.length,
    ledWith: unit === '' ? 0 : tasks.filter(({ jointLead }) => jointLead.split(BETWEEN).includes(unit)).length,
    done: count(doneStatuses),
    underWay: count(underWayStatuses),
    late: late.filter((days) => days !== undefined && days > 0).length,
    soon: late.filter((days) => days !== undefined && days <= 0 && days >= -SOON).length,
  };
}

/** Days since the last day of a task that is not finished, negative before it. */
export function daysLate({ currentDate, status }: TaskRow, asOf: string | undefined): number | undefined {
  const last = parseIso(currentDate ?? '');
  const today = parseIso(asOf ?? '');
  return last && today && !finishedStatuses.includes(status) ? dayNumber(today) - dayNumber(last) : undefined;
}
