/** Why a file or folder cannot be worked with. Data only: whoever shows it chooses the words. */
export type InputProblem =
  | { readonly code: 'not-found' | 'not-readable' | 'no-plan-files' | 'not-a-plan-file'; readonly path: string }
  | { readonly code: 'not-utf8'; readonly path: string; readonly encoding: 'utf-16' | 'tcvn3' | 'vni' | 'unknown'; readonly line: number }
  | { readonly code: 'binary'; readonly path: string }
  | { readonly code: 'config-invalid'; readonly path: string; readonly detail: string }
  /** `use` names neither a shipped catalogue nor a file. */
  | { readonly code: 'use-not-found'; readonly path: string; readonly use: string; readonly shipped: readonly string[] };
