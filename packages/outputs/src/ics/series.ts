import {
  addDays,
  addMonths,
  type CivilDate,
  dayNumber,
  daysInMonth,
  formatIso,
  fromDayNumber,
  parseIso,
} from '@rplan/calendar';

/** Days that come again by one simple rule; a day alone has none. */
export interface Series {
  readonly start: CivilDate;
  /** The value of `RRULE`. */
  readonly rule?: string;
  /** All days of it, the start among them. */
  readonly days?: readonly CivilDate[];
}

/** The most turns that Outlook reads from a rule (MS-OXCICAL, 2.1.3.2.2: three digits). */
const MOST_TURNS = 999;

/**
 * The fewest simple rules that give these days and no other. The days are what the calendar made of a recurring deadline, so bounds
 * (`trước ngày 20`), months that lack the day, and the end of the plan are in them already. Each rule is of the few forms that Outlook
 * reads, with one day of the month in it: several days become several series.
 */
export function seriesOf(dates: readonly string[]): (Series & { readonly days: readonly CivilDate[] })[] {
  const open = new Map(dates.flatMap((date) => parseIso(date) ?? []).map((date) => [dayNumber(date), date]));
  const result: ReturnType<typeof seriesOf> = [];
  for (const start of [...open.values()].sort((a, b) => dayNumber(a) - dayNumber(b))) {
    if (!open.has(dayNumber(start))) continue;
    const best = rulesFrom(start)
      .map((rule) => ({ rule, turns: turnsOf(start, rule, open) }))
      .reduce((longest, other) => (other.turns.length > longest.turns.length ? other : longest));
    for (const turn of best.turns) open.delete(turn);
    const count = best.turns.length;
    const days = best.turns.map(fromDayNumber);
    result.push(count > 1 ? { start, days, rule: `${best.rule.text};COUNT=${count}` } : { start, days });
  }
  return result;
}

interface Rule {
  readonly text: string;
  /** The day of a turn; undefined where the month of it has no such day, so that the rule passes over it. */
  readonly turn: (index: number) => CivilDate | undefined;
}

function rulesFrom(start: CivilDate): [Rule, ...Rule[]] {
  const { year, month, day } = start;
  const first = { year, month, day: 1 };
  const isLast = day === daysInMonth(year, month);
  const monthly = (step: number): Rule[] => {
    const text = `FREQ=MONTHLY${step > 1 ? `;INTERVAL=${step}` : ''}`;
    const inMonth = (index: number) => addMonths(first, index * step);
    const onDay: Rule = {
      text: step === 12 ? `FREQ=YEARLY;BYMONTHDAY=${day};BYMONTH=${month}` : `${text};BYMONTHDAY=${day}`,
      turn: (index) => within({ ...inMonth(index), day }),
    };
    const onLast: Rule = { text: `${text};BYMONTHDAY=-1`, turn: (index) => lastOf(inMonth(index)) };
    return isLast ? [onDay, onLast] : [onDay];
  };
  const weekly: Rule = { text: 'FREQ=WEEKLY', turn: (index) => addDays(start, index * 7) };
  return [weekly, ...[1, 3, 6, 12].flatMap(monthly)];
}

/** The days of a rule, up to the first that is not among the open ones. */
function turnsOf(start: CivilDate, { turn }: Rule, open: ReadonlyMap<number, CivilDate>): number[] {
  const turns: number[] = [];
  const end = Math.max(...open.keys());
  for (let index = 0, passed = dayNumber(start); passed <= end && turns.length < MOST_TURNS; index += 1) {
    const date = turn(index);
    if (!date) continue;
    passed = dayNumber(date);
    if (!open.has(passed)) break;
    turns.push(passed);
  }
  return turns;
}

function within(date: CivilDate): CivilDate | undefined {
  return date.day <= daysInMonth(date.year, date.month) ? date : undefined;
}

function lastOf({ year, month }: CivilDate): CivilDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** `20260620`. */
export function dateValue(date: CivilDate): string {
  return formatIso(date).replaceAll('-', '');
}
