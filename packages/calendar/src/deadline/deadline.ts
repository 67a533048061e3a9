import type { PartialDate } from '../partial/partial-date.js';
import type { PeriodPart } from '../period/period.js';
import type { TermUnit } from '../terms/term.js';

/**
 * How a point binds. `before` (trước) leaves the named day or period out: due the day before it begins. `by` (chậm nhất),
 * `until` (đến hết), `to` (đến) and `within` (trong) take it in: due on its last day, as without a word.
 */
export type Bound = 'before' | 'by' | 'until' | 'to' | 'within';

/** Hằng tuần, hằng tháng, hằng quý, 6 tháng một lần, hằng năm. */
export type Every = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/**
 * A day or period as the author named it; a missing year comes from the context. A date may lack any part: `15/8`,
 * `_/6/2026`; in a recurring deadline also all but the day (`ngày 20 hằng tháng`). `year` alone is `trong năm`.
 */
export type Point =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number; readonly part?: PeriodPart }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: number; readonly part?: PeriodPart }
  | { readonly kind: 'half-year'; readonly half: 1 | 2; readonly year?: number }
  | { readonly kind: 'year'; readonly year?: number; readonly part?: PeriodPart };

/** What a length is counted from. `name` is the task or document referred to; its day comes from the context. */
export type Anchor =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'event'; readonly text: string }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'this-document' };

/** One or several named days or periods: `trước ngày 30/8/2024`, `quý III/2025`, `30/6/2026, 30/9/2026`. */
export interface PointsDeadline {
  readonly kind: 'points';
  readonly bound?: Bound;
  readonly points: readonly Point[];
}

/** A length of time, after something: `05 ngày làm việc kể từ ngày 01/6/2026`, `2 tuần sau NV-7`. */
export interface LengthDeadline {
  readonly kind: 'length';
  readonly count: number;
  readonly unit: TermUnit;
  readonly anchor?: Anchor;
}

/** From a day on, or between two: `kể từ ngày 01/7/2024`, `từ 2026 đến 2030`. The last day of `to` is included. */
export interface SpanDeadline {
  readonly kind: 'span';
  readonly from: Point;
  readonly to?: Point;
}

/**
 * Again and again. Both orders of words are this one value: `hằng tháng trước ngày 20`, `trước ngày 20 hằng tháng`. Without
 * points each week, month ... is due on its last day. `dataTo` is the cut-off of the data (số liệu đến ngày 14).
 */
export interface RecurringDeadline {
  readonly kind: 'recurring';
  readonly every: Every;
  readonly bound?: Bound;
  readonly points: readonly Point[];
  readonly dataTo?: PartialDate;
}

/** Every way in which a document says when. What no rule can date is kept, never dropped. */
export type Deadline =
  | PointsDeadline
  | LengthDeadline
  | SpanDeadline
  | RecurringDeadline
  /** Words that name no time: `kịp thời`, `theo quy định`. */
  | { readonly kind: 'vague'; readonly text: string }
  /** Thường xuyên. */
  | { readonly kind: 'ongoing' }
  /** Định kỳ, without a period. */
  | { readonly kind: 'periodic' }
  /** Chưa xác định. */
  | { readonly kind: 'undated' }
  /** Ngay sau khi: as soon as something has happened. */
  | { readonly kind: 'right-after'; readonly of: Extract<Anchor, { kind: 'event' | 'reference' }> }
  /** A named unit will set it: `do STC ấn định`. */
  | { readonly kind: 'set-by'; readonly unit: string };
