import {
  addDays,
  type CivilDate,
  compareDates,
  type Deadline,
  formatShort,
  type Point,
  readPoint,
  timesIn,
} from '@rplan/calendar';
import { resolveIn } from '@rplan/meaning';
import { readDeadline } from '@rplan/syntax';
import type { AuthoredDocument, Due } from '@rplan/syntax/ast';

interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** A day, month, quarter or year in words over a deadline that has no day with it in common. */
export interface OtherTime {
  /** Of the words. */
  readonly start: number;
  readonly end: number;
  /** The last day of the deadline. */
  readonly due: string;
}

/**
 * The first time that some words name, where none that they name meets the deadline: of days, periods, a stretch or a length. Years that the
 * words leave out are those of the deadline. Undefined for repetitions, for what goes on, and where nothing is named.
 */
export function otherTimeIn(
  words: string,
  { deadline }: Pick<Due, 'deadline'>,
  document: AuthoredDocument,
): OtherTime | undefined {
  const reading = deadline && readDeadline(deadline).reading;
  if (!deadline || !reading || reading.problems.length > 0 || !DATED.has(reading.deadline.kind)) return undefined;
  const resolved = resolveIn(document, deadline);
  if (!resolved?.due || resolved.occurrences.length > 0) return undefined;
  const { due, start } = resolved;
  const isBefore = saysBefore(reading.deadline);
  const held = [...resolved.dues, { start, due }].flatMap((each): Days[] => {
    if (!each.due) return [];
    // `trước ngày 15/8` ends with the 14th, and a length is counted from the day before its first: both are said of it.
    return [{ first: addDays(each.start ?? each.due, -1), last: addDays(each.due, isBefore ? 1 : 0) }];
  });
  const context = { period: { from: due.year, to: due.year } };
  const named = timesIn(words).flatMap((time) => {
    const days = daysOf(time.point, context);
    // `trước ngày 01/10` is said of the 30th.
    const isDay = time.point.kind === 'date';
    return days ? [{ ...time, days: isDay ? { ...days, first: addDays(days.first, -1) } : days }] : [];
  });
  const [first] = named;
  if (!first || named.some(({ days }) => held.some((each) => meet(days, each)))) return undefined;
  return { start: first.start, end: first.end, due: formatShort(due) };
}

function saysBefore(deadline: Deadline): boolean {
  if (deadline.kind === 'several') return deadline.stages.some((stage) => saysBefore(stage.deadline));
  return deadline.kind === 'points' && deadline.bound === 'before';
}

const DATED = new Set(['points', 'length', 'span', 'several']);

function daysOf(point: Point, context: Parameters<typeof readPoint>[1]): Days | undefined {
  const reading = readPoint(point, context);
  return reading.ok ? reading.interval : undefined;
}

function meet(a: Days, b: Days): boolean {
  return compareDates(a.first, b.last) <= 0 && compareDates(b.first, a.last) <= 0;
}
