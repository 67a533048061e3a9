import type { CivilDate } from '@rplan/calendar';
import { addDays, compareDates } from '@rplan/calendar';
import { amountOf } from '@rplan/syntax';
import type { Amount, AuthoredDocument, Due, Extension, Milestone } from '@rplan/syntax/ast';
import { isExtension } from '@rplan/syntax/ast';
import { resolveIn } from './deadlines.js';
import type { Decimal } from './decimal.js';
import { compare, parseDecimal } from './decimal.js';

/** What the reports say of a task, as far as lateness asks. */
export interface Reported {
  /** The days of the reports that say anything of it, in their order. */
  readonly days: readonly CivilDate[];
  /** The latest count that is reported, with its unit. */
  readonly achieved: { readonly value: Decimal; readonly unit: string } | undefined;
}

/** The last day of what holds now; undefined where it names none. */
export function lastDay(document: AuthoredDocument, due: Due | Extension | undefined): CivilDate | undefined {
  if (!due) return undefined;
  if (isExtension(due)) return due.point && resolveIn(document, due.point)?.due;
  return due.deadline && resolveIn(document, due.deadline)?.due;
}

/**
 * The day since which an open task is late: its deadline, one of several days or turns of a recurring one since which nobody reported, a
 * milestone that is not reached. Undefined where it is in time.
 */
export function lateSince(
  document: AuthoredDocument,
  due: Due | Extension | undefined,
  milestones: readonly Milestone[],
  reported: Reported,
  asOf: CivilDate,
): CivilDate | undefined {
  const isPast = (day: CivilDate | undefined): day is CivilDate => !!day && compareDates(day, asOf) < 0;
  const last = lastDay(document, due);
  if (isPast(last)) return last;
  const past = (deadline: Due['deadline']) =>
    deadline ? turnsOf(document, deadline).filter(({ day }) => isPast(day)) : [];
  const missed = due && !isExtension(due) ? [missedAmong(past(due.deadline), reported)] : [];
  const unreached = milestones.map(({ amount, deadline }) => {
    if (!amount) return missedAmong(past(deadline), reported);
    return isReached(amount, reported) ? undefined : past(deadline).at(-1)?.day;
  });
  return [...missed, ...unreached].reduce<CivilDate | undefined>(
    (first, day) => (day && (!first || compareDates(day, first) < 0) ? day : first),
    undefined,
  );
}

/** Every day by which what holds now asks for something: its points, its turns, or its last day. */
export function daysOf(document: AuthoredDocument, due: Due | Extension | undefined): readonly CivilDate[] {
  if (!due || isExtension(due)) return [lastDay(document, due)].flatMap((day) => day ?? []);
  return due.deadline ? turnsOf(document, due.deadline).map(({ day }) => day) : [];
}

/** A day by which something is due, and the first day on which a report can be of it: before that it was of an earlier one. */
interface Turn {
  readonly day: CivilDate;
  readonly from: CivilDate | undefined;
}

/** Every day that a deadline names: several points, the turns of a recurring one, or its last. */
function turnsOf(document: AuthoredDocument, deadline: NonNullable<Due['deadline']>): Turn[] {
  const resolved = resolveIn(document, deadline);
  if (!resolved) return [];
  const turns = resolved.occurrences.map(({ due, cycle }): Turn => ({ day: due, from: cycle.first }));
  if (resolved.kind === 'recurring') return turns.sort(byDay);
  const named = resolved.dues.flatMap(({ due }) => due ?? []);
  const days = (named.length > 0 ? named : resolved.due ? [resolved.due] : []).sort(compareDates);
  const single = days.map((day, at): Turn => ({ day, from: days[at - 1] && addDays(days[at - 1] as CivilDate, 1) }));
  return [...turns, ...single].sort(byDay);
}

function byDay(a: Turn, b: Turn): number {
  return compareDates(a.day, b.day);
}

/** The first of some past turns that no report can be of. The latest report tells of all that came before it. */
function missedAmong(past: readonly Turn[], { days }: Reported): CivilDate | undefined {
  const latest = days.at(-1);
  return past.find(({ from }) => !latest || (from && compareDates(latest, from) < 0))?.day;
}

/** Whether the reported count meets what a milestone asks for; false where the two cannot be compared. */
function isReached(amount: Amount, { achieved }: Reported): boolean {
  const { bound, value, unit = '' } = amountOf(amount);
  const asked = parseDecimal(value ?? '');
  if (!asked || !achieved || unit !== achieved.unit) return false;
  const order = compare(achieved.value, asked);
  if (bound === 'at most') return order <= 0;
  if (bound === 'below') return order < 0;
  return bound === 'above' ? order > 0 : order >= 0;
}
