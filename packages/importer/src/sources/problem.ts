import type { WordDocument, WordProblemCode } from '@rplan/word-reader';

/** Why a file is not imported. */
export type SourceProblemCode =
  | Exclude<WordProblemCode, 'old-word'>
  /** A PDF of pictures, as a scanner makes it. */
  | 'no-text'
  | 'empty';

export interface SourceProblem {
  readonly code: SourceProblemCode;
  readonly part?: string;
  readonly limit?: number;
}

export type SourceReading =
  | { readonly ok: true; readonly document: WordDocument }
  | { readonly ok: false; readonly problem: SourceProblem };
