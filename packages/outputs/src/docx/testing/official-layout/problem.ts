import type { Layout } from './layout.js';

/** One departure of a document from Decree 30/2020/NĐ-CP. */
export interface LayoutProblem {
  readonly code: string;
  /** The article that it departs from. */
  readonly article: string;
  readonly message: string;
}

/** One rule of the decree about a finished document. */
export type LayoutCheck = (layout: Layout) => Iterable<LayoutProblem>;

/** Whether a length in twips is inside a range in twips; Word's own rounding of millimetres is up to 2 twips off. */
export function within(value: number, min: number, max = min): boolean {
  return value >= min - 2 && value <= max + 2;
}
