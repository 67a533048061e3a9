import type { CivilDate } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';
import type { DayOff } from '../holidays/day-off.js';
import type { CalendarStatus } from '../holidays/status.js';
import type { PartialDate } from '../partial/partial-date.js';

/** What a deadline may lean on. Nothing else is looked at: no clock, no file. */
export interface DeadlineContext {
  /** First and last year of the plan (kỳ kế hoạch); one and the same year gives a missing year. */
  readonly period?: { readonly from: number; readonly to: number };
  /** The document's own date, as far as it is filled in. */
  readonly documentDate?: PartialDate;
  /** What the document is called in a sentence: `kế hoạch`. */
  readonly documentKind?: string;
  /** The days of the tasks and documents that the deadline refers to, by their names, where the caller knows them. */
  readonly anchorDates?: ReadonlyMap<string, CivilDate>;
}

/** Why a deadline has no due date; its data is in the deadline itself. */
export type NoDueReason =
  | 'vague'
  | 'undated'
  | 'set-later'
  | 'ongoing'
  /** Hằng ngày: every day is a turn. */
  | 'daily'
  /** Định kỳ without a period. */
  | 'period-not-given'
  /** A span without an end, or "right after" something: it begins, and no law says how long it lasts. */
  | 'no-end'
  /** Counted from an event that is told in words only. */
  | 'event-undated'
  /** Counted from a task or document whose day the context does not give. */
  | 'reference-undated'
  /** Counted from this document, whose date has a blank. */
  | 'document-undated'
  /** A length without anything that it is counted from, or from a date with a blank. */
  | 'anchor-missing'
  | 'year-unknown'
  /** A recurring deadline of which no turn falls due in the period, as when the document is dated after it. */
  | 'no-turn-in-period'
  /** A day without a month, outside a recurring deadline. */
  | 'month-unknown'
  /** 31/02, month 13, quarter 5, a due day in a week. */
  | 'impossible-date'
  /** A length that is not a whole number from 1 on, or of more than a hundred years. */
  | 'invalid-length';

/** What is worth telling the author about a resolved deadline. */
export type DeadlineNote =
  /** The due date is off; it stays as named, but work can be delivered until `lastWorkingDay` only. `exact`: the author
   * named that very day, not a month or longer that happens to end there. */
  | {
      readonly code: 'due-on-day-off';
      readonly due: CivilDate;
      readonly dayOff: DayOff;
      readonly lastWorkingDay: CivilDate;
      readonly exact: boolean;
    }
  /** A computed term ended on a day off and was moved by law (điều 148 khoản 5). */
  | {
      readonly code: 'moved-to-working-day';
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly dayOff: DayOff;
    }
  /** A notice of days off that is not in the table may change the result. */
  | { readonly code: 'calendar-unannounced'; readonly year: number; readonly status: CalendarStatus }
  | { readonly code: 'year-from-period'; readonly year: number }
  | { readonly code: 'year-from-document'; readonly year: number }
  | { readonly code: 'year-unknown' }
  /** The year has no such day: `29/2` of a plan for 2026. */
  | {
      readonly code: 'impossible-day';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly lastDay: number;
    }
  /** A span that ends before it begins. */
  | { readonly code: 'span-reversed'; readonly start: CivilDate; readonly due: CivilDate }
  /** Fewer due days than the period has turns in a year: `6 tháng một lần trước ngày 15/6`. */
  | { readonly code: 'too-few-due-days'; readonly expected: number; readonly found: number };

/** One point of a deadline: with `due`, or with the reason why it has none. */
export interface PointDue {
  readonly start?: CivilDate;
  readonly due?: CivilDate;
  readonly reason?: NoDueReason;
}

/** One turn of a recurring deadline. */
export interface Occurrence {
  readonly due: CivilDate;
  /** The week, month ... in which the day that the author named falls (`trước ngày 01/7` is due in June, of July's turn). */
  readonly cycle: Interval;
  /** Last day of the data, where the deadline has a cut-off: the latest such day not after `due`. */
  readonly cutOff?: CivilDate;
  /** Where `due` is off: why, and the last working day before it. The due date itself stays. */
  readonly onDayOff?: { readonly dayOff: DayOff; readonly lastWorkingDay: CivilDate };
}

/**
 * What a deadline comes to. `dated`: `due` is there. `recurring`: `occurrences` are. `open`: something is stated from which
 * no last day follows (yet). `none`: no time is stated. `reason` is there exactly where neither `due` nor an occurrence is.
 */
export interface ResolvedDeadline {
  readonly kind: 'dated' | 'recurring' | 'open' | 'none';
  /** First day of the named period or span, or first day that counts of a term. */
  readonly start?: CivilDate;
  /** Last day, included; of several points the latest. */
  readonly due?: CivilDate;
  /** One entry a point, in the author's order; empty for other forms. */
  readonly dues: readonly PointDue[];
  /** Within the plan's period, else the document's year, and not before the document's date; empty for other forms. */
  readonly occurrences: readonly Occurrence[];
  readonly reason?: NoDueReason;
  readonly notes: readonly DeadlineNote[];
}
