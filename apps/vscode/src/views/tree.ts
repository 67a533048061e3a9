import type { At } from '@rplan/editor';

/** A row of a view, with the rows below it. Plain data: what VS Code makes of it stands in `provider.ts`. */
export interface Row {
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Where a click leads. */
  readonly at?: At;
  /** Draws the eye: nobody takes care of this yet, or it is late. */
  readonly mark?: 'open' | 'late' | 'done';
  readonly icon?: 'document' | 'index' | 'node' | 'finding' | 'task' | 'unit' | 'month';
  readonly expanded?: true;
  readonly children: readonly Row[];
}
