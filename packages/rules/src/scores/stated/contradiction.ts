/** What the data give where the words state something else. */
export interface Contradiction {
  readonly computed: string;
  readonly direction?: 'up' | 'down';
  /** The part of the words that is wrong, and what would be right there, where one can be put for the other. */
  readonly written?: string;
  readonly instead?: string;
}
