/** Why something is not sure. What is read stays as it was read; a person looks at it. */
export type DoubtCode =
  /** Number, date or issuer were not found in a head, or cannot be written. */
  | 'no-head'
  | 'no-number'
  | 'odd-number'
  | 'no-kind'
  | 'no-title'
  | 'issuer-lines'
  | 'no-signer'
  | 'signing-lines'
  /** The words are no heading by their looks, but what follows says so. */
  | 'maybe-heading'
  | 'number-jump'
  /** A table whose columns are not known: its words stand, row by row. */
  | 'free-table'
  | 'unknown-column'
  | 'merged-cell'
  | 'shared-cell'
  | 'several-leads'
  | 'unread-deadline'
  | 'empty-task'
  | 'text-box'
  | 'picture'
  | 'behind-foot'
  /** A line of the recipients says more than one thing. */
  | 'odd-recipient'
  | 'legacy-font'
  | 'unread-score';

export interface Doubt {
  readonly code: DoubtCode;
  /** The words that it is about. */
  readonly about?: string;
  /** What it could be instead. */
  readonly instead?: string;
}
