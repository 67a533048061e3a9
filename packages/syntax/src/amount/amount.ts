/** How a level is bounded; `between` names both ends. */
export type AmountBound = 'at least' | 'at most' | 'above' | 'below' | 'achieved' | 'between';

/** How much something shall rise or fall. */
export interface AmountChange {
  readonly direction: 'up' | 'down';
  readonly value: string;
  /** The upper end, where two are named. */
  readonly to?: string;
  /** `points`, `places`, `%`, or the words of the writer. */
  readonly unit?: string;
  /** The year compared with. */
  readonly since?: number;
}

/** What the words of an amount say. Numbers are decimals with a point. */
export interface AmountReading {
  readonly bound?: AmountBound;
  readonly value?: string;
  /** The upper end of `between`. */
  readonly to?: string;
  /** Ends of `between` that do not count themselves. */
  readonly exclusive?: { readonly from?: true; readonly to?: true };
  /** The whole that `value` is a part of: `381,77/578,25 ha`. */
  readonly of?: string;
  readonly unit?: string;
  /** What is measured, where words behind the unit say so: `90% diện tích`. */
  readonly about?: string;
  readonly measure?: 'rank';
  readonly change?: AmountChange;
  /** Why it cannot be read: words alone, or a number with two readings. */
  readonly problem?: 'words' | 'grouped';
  /** The number with two readings, as typed. */
  readonly grouped?: string;
}
