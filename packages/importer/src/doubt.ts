import type { Doubt, DoubtCode } from '@rplan/recognise';
import type { Remark } from '@rplan/word-reader';

/** What is not sure: of the parts of a document, or of how the language writes them. */
export type ImportDoubtCode =
  | DoubtCode
  /** What the reader of the file remarked. */
  | Exclude<Remark['code'], 'linked-outside'>
  /** The post that signs cannot be derived from who issues. */
  | 'authorisation'
  | 'body-below'
  | 'authority-line'
  | 'index-title'
  /** Words at the top or foot of the pages, and the comments of readers, are no part of the document. */
  | 'margin-text'
  | 'comments'
  | 'no-issuer';

export interface ImportDoubt extends Omit<Doubt, 'code'> {
  readonly code: ImportDoubtCode;
}
