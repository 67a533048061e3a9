/** From the extension to the page. */
export type ToPage =
  | {
      readonly type: 'page';
      readonly style: string;
      readonly sheets: readonly string[];
      /** The part the cursor is in, -1 for none. */
      readonly current: number;
      /** What a reload of the window starts from. */
      readonly state: PreviewState;
    }
  | { readonly type: 'cursor'; readonly current: number }
  /** There is nothing to show; says why. */
  | { readonly type: 'nothing'; readonly text: string; readonly state: PreviewState };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** The reader clicked on a part. */
  | { readonly type: 'select'; readonly part: number };

export interface PreviewState {
  readonly uri: string;
  readonly line: number;
}
