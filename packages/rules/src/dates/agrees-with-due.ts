import type { CivilDate, PartialDate } from '@rplan/calendar';
import { daysBetween, formatShort, isComplete } from '@rplan/calendar';
import { canBe, datesIn, resolveIn } from '@rplan/meaning';
import { readDeadline } from '@rplan/syntax';
import type { AuthoredDocument, Due } from '@rplan/syntax/ast';

/** The days that a deadline names, as written and as they are counted. */
export interface NamedDays {
  /** The first day that it names itself; undefined where it is counted. */
  readonly told: PartialDate | undefined;
  readonly written: readonly PartialDate[];
  readonly dues: readonly CivilDate[];
  /** The first day of the period that is named; days before it are of another one. */
  readonly start: CivilDate | undefined;
}

/** The days of a deadline of days, periods and lengths; undefined for repetitions and words. */
export function namedDays({ deadline }: Due, document: AuthoredDocument): NamedDays | undefined {
  const said = deadline && readDeadline(deadline).reading;
  if (!deadline || !said || said.problems.length > 0) return undefined;
  const named = said.deadline;
  if (named.kind !== 'points' && named.kind !== 'length') return undefined;
  const points = named.kind === 'points' ? named.points : [];
  const anchor = named.kind === 'length' && named.anchor?.kind === 'date' ? [named.anchor.date] : [];
  const resolved = resolveIn(document, deadline);
  const dues = resolved?.dues.flatMap(({ due }) => due ?? []) ?? [];
  if (named.kind === 'length' && resolved?.due) dues.push(resolved.due);
  if (dues.length < Math.max(1, points.length)) return undefined;
  const dates = points.flatMap((point) => (point.kind === 'date' ? point.date : []));
  const isPeriod = points.length > 0 && dates.length === 0;
  return { told: dates[0], written: [...dates, ...anchor], dues, start: isPeriod ? resolved?.start : undefined };
}

/** How the deadline is told where the words name another day or period; undefined where one of them agrees, or none is named. */
export function otherDayIn(words: string, { told, written, dues, start }: NamedDays): string | undefined {
  const [due] = dues;
  const dates = datesIn(words).map(({ date }) => date);
  const periods = periodsIn(words);
  if (!due || dates.length + periods.length === 0) return undefined;
  const sameDay = dates.some(
    (date) =>
      [...written, ...dues].some((day) => canBe(date, day)) ||
      // `trước ngày 30/9` ends with the 29th; a period holds all of its days.
      (isComplete(date) && dues.some((day) => Math.abs(daysBetween(date, day)) <= 1 || isInside(date, start, day))),
  );
  const samePeriod = periods.some((period) =>
    dues.some((day) => day.year === period.year && day.month >= period.first && day.month <= period.last),
  );
  return sameDay || samePeriod ? undefined : formatShort(told ?? due);
}

function isInside(date: CivilDate, start: CivilDate | undefined, due: CivilDate): boolean {
  return start !== undefined && daysBetween(start, date) >= 0 && daysBetween(date, due) >= 0;
}

interface Period {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

const PERIOD =
  /(?<!\p{L})(?:quý (?<quarter>IV|III|II|I|[1-4])|(?<!ngày \d{1,2} )tháng (?<month>\d{1,2}))(?:\/| năm )(?<year>\d{4})(?!\d)/giu;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

function periodsIn(words: string): Period[] {
  return [...words.matchAll(PERIOD)].map(({ groups = {} }) => {
    const year = Number(groups.year);
    const quarter = QUARTERS[groups.quarter?.toUpperCase() ?? ''];
    if (quarter === undefined) return { year, first: Number(groups.month), last: Number(groups.month) };
    return { year, first: quarter * 3 - 2, last: quarter * 3 };
  });
}
