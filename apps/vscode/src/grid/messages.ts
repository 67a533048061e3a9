/** A row of the grid as the page draws it. */
export interface ShownRow {
  readonly index: number;
  readonly name: string;
  readonly group: boolean;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly field: string;
  readonly value: string;
  readonly inherited: boolean;
  /** Titles of the units that the value names. */
  readonly title: string;
}

export type ToGrid =
  | {
      readonly type: 'rows';
      readonly documents: readonly { readonly name: string; readonly rows: readonly ShownRow[] }[];
      /** Said where there is no task. */
      readonly empty: string;
    }
  /** An edit was refused; the cell says why. */
  | {
      readonly type: 'refused';
      readonly document: string;
      readonly index: number;
      readonly field: string;
      readonly why: string;
    };

export type FromGrid =
  | { readonly type: 'ready' }
  | {
      readonly type: 'edit';
      readonly document: string;
      readonly index: number;
      readonly name: string;
      /** The words of the task as they are shown. */
      readonly text: string;
      readonly field: string;
      readonly value: string;
    }
  | { readonly type: 'go'; readonly document: string; readonly index: number };
