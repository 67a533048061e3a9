/** Why a file is not read. Nothing of it is given then: half a document would be taken for the whole. */
export type WordProblemCode =
  /** No zip package: another kind of file. */
  | 'not-word'
  /** A binary file of Word 97-2003: another reader's. */
  | 'old-word'
  | 'password'
  /** Cut off, or its XML is broken. */
  | 'damaged'
  /** A document type, by which XML names files and grows without bound. */
  | 'doctype'
  | 'too-many-parts'
  | 'too-large'
  | 'too-deep'
  | 'too-many-paragraphs'
  /** A part of the text lies outside the file. */
  | 'external-part';

export interface WordProblem {
  readonly code: WordProblemCode;
  /** The part it was met in, where there is one. */
  readonly part?: string;
  /** What the bound is that was passed. */
  readonly limit?: number;
}

/** Thrown inside, caught at the door (`read.ts`), so that reading needs no error value at each step. */
export class Refusal extends Error {
  constructor(readonly problem: WordProblem) {
    super(problem.code);
  }
}
