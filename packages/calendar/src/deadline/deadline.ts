import type { Weekday } from '../civil/weekday.js';
import type { PartialDate } from '../partial/partial-date.js';
import type { PeriodPart } from '../period/period.js';
import type { TermUnit } from '../terms/term.js';

/**
 * How a point binds. `before` (trước) leaves the named day or period out: due the day before it begins. `by` (chậm nhất),
 * `until` (đến hết), `to` (đến) and `within` (trong) take it in: due on its last day, as without a word.
 */
export type Bound = 'before' | 'by' | 'until' | 'to' | 'within';

/** How long a turn is: hằng tuần, hằng tháng, hằng quý, 6 tháng một lần, hằng năm; `2 weeks` where it has no name. */
export type Every =
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'half-yearly'
  | 'yearly'
  | `${number} ${'weeks' | 'months'}`;

/** An hour of a day: `17 giờ 00`. The day itself counts, whatever the bound. */
export interface ClockTime {
  /** 0 to 24. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** Sáng, chiều, tối, hết giờ làm việc: the day counts, and until which part of it. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'office-hours';

/** Until when on its day. */
export interface Timing {
  readonly time?: ClockTime;
  readonly dayPart?: DayPart;
}

/**
 * A day or period as the author named it; a missing year comes from the context. A date may lack any part: `15/8`,
 * `_/6/2026`; in a recurring deadline also all but the day (`ngày 20 hằng tháng`). `year` alone is `trong năm`.
 */
export type Point =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number; readonly part?: PeriodPart }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: number; readonly part?: PeriodPart }
  | { readonly kind: 'half-year'; readonly half: 1 | 2; readonly year?: number }
  | { readonly kind: 'half-month'; readonly half: 1 | 2; readonly month: number; readonly year?: number }
  /** `tuần đầu tháng 9`: 1 to 5, 0 for the last. */
  | { readonly kind: 'week'; readonly week: number; readonly month: number; readonly year?: number }
  /** `ngày làm việc cuối cùng của tháng 9`. */
  | { readonly kind: 'last-working-day'; readonly month: number; readonly year?: number }
  | { readonly kind: 'year'; readonly year?: number; readonly part?: PeriodPart };

/**
 * What a length is counted from. `name` is the task or document referred to; its day comes from the context. `this-document` may be
 * called by its kind (`kể từ ngày ban hành Kế hoạch`): in a document of another kind it is another one.
 */
export type Anchor =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'event'; readonly text: string }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'this-document'; readonly called?: string };

/** One or several named days or periods: `trước ngày 30/8/2024`, `quý III/2025`, `30/6/2026, 30/9/2026`. */
export interface PointsDeadline extends Timing {
  readonly kind: 'points';
  readonly bound?: Bound;
  readonly points: readonly Point[];
  /** The period that the points limit: `trong quý III/2026, chậm nhất ngày 30/8`. */
  readonly within?: Point;
}

/** A length of time, after something: `05 ngày làm việc kể từ ngày 01/6/2026`, `2 tuần sau NV-7`. */
export interface LengthDeadline {
  readonly kind: 'length';
  readonly count: number;
  /** An hour is no day: such a length gives none. */
  readonly unit: TermUnit | 'hour';
  readonly anchor?: Anchor;
}

/** From a day on, or between two: `kể từ ngày 01/7/2024`, `từ 2026 đến 2030`. The last day of `to` is included. */
export interface SpanDeadline extends Timing {
  readonly kind: 'span';
  readonly from: Point | Extract<Anchor, { kind: 'this-document' }>;
  readonly to?: Point;
}

/**
 * Again and again. Both orders of words are this one value: `hằng tháng trước ngày 20`, `trước ngày 20 hằng tháng`. Without
 * points each week, month ... is due on its last day. `dataTo` is the cut-off of the data (số liệu đến ngày 14).
 */
export interface RecurringDeadline extends Timing {
  readonly kind: 'recurring';
  readonly every: Every;
  readonly bound?: Bound;
  readonly points: readonly Point[];
  /** The month of the turn in which a day of the month falls, from 1; one more than it has months: the first one after it. */
  readonly month?: number;
  /** The day of the week, in the last week of the turn. */
  readonly weekday?: Weekday;
  /** So long after the turn has ended: `15 ngày sau khi kết thúc quý`. */
  readonly after?: { readonly count: number; readonly unit: TermUnit };
  /** On the last working day of the turn. */
  readonly lastWorkingDay?: true;
  readonly dataTo?: PartialDate;
  /** Only from and until then; the last day of `to` is included. */
  readonly window?: { readonly from?: Point; readonly to?: Point };
}

/** Several deadlines in one cell, each with the words that say what of. */
export interface SeveralDeadline {
  readonly kind: 'several';
  readonly stages: readonly { readonly deadline: Deadline; readonly words?: string }[];
}

/** Every way in which a document says when. What no rule can date is kept, never dropped. */
export type Deadline =
  | PointsDeadline
  | LengthDeadline
  | SpanDeadline
  | RecurringDeadline
  | SeveralDeadline
  /** Words that name no time: `kịp thời`, `theo quy định`. */
  | { readonly kind: 'vague'; readonly text: string }
  /** Thường xuyên; with the turns in which it is reported, until when, and in which period, where that is said. */
  | { readonly kind: 'ongoing'; readonly report?: RecurringDeadline; readonly until?: Point; readonly within?: Point }
  /** Định kỳ, without a period. */
  | { readonly kind: 'periodic' }
  /** Chưa xác định. */
  | { readonly kind: 'undated' }
  /** Ngay sau khi: as soon as something has happened. */
  | { readonly kind: 'right-after'; readonly of: Exclude<Anchor, { kind: 'date' }> }
  /** A named unit will set it: `do STC ấn định`. */
  | { readonly kind: 'set-by'; readonly unit: string };
