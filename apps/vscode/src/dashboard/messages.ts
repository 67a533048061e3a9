export interface ToDashboard {
  readonly type: 'show';
  readonly html: string;
}

export type FromDashboard =
  | { readonly type: 'ready' }
  /** The reader clicked on a name. */
  | { readonly type: 'go'; readonly uri: string; readonly line: number; readonly character: number };
