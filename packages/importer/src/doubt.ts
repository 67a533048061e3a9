import type { Doubt, DoubtCode } from '@rplan/recognise';

/** What is not sure: of the parts of a document, or of how the language writes them. */
export type ImportDoubtCode =
  | DoubtCode
  /** The post that signs cannot be derived from who issues. */
  | 'authorisation'
  | 'body-below'
  | 'authority-line'
  | 'index-title'
  | 'no-issuer';

export interface ImportDoubt extends Omit<Doubt, 'code'> {
  readonly code: ImportDoubtCode;
}
