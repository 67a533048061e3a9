/** What can have happened between two versions of a project's documents. */
export type ChangeCode =
  | 'document-added'
  | 'document-dropped'
  | 'field-changed'
  | 'part-added'
  | 'part-dropped'
  | 'part-moved'
  | 'part-renamed'
  | 'part-reworded'
  | 'deadline-moved'
  | 'declaration-added'
  | 'declaration-dropped'
  | 'declaration-changed';

/** A kind of part of a document. */
export type PartKind = 'task' | 'finding' | 'section' | 'appendix' | 'paragraph' | 'table' | 'note';

/** A kind of thing that a project declares beside its documents. */
export type DeclarationKind = 'party' | 'citation' | 'index' | 'assessment' | 'progress';

/** Words as they were and are, piece by piece. */
export interface WordChange {
  readonly how: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** One thing that happened. Values are in the office's words; what was not there before, or is not any more, is absent. */
export interface Change {
  readonly code: ChangeCode;
  /** The name of the document, absent of what the project declares. */
  readonly document?: string;
  readonly kind: PartKind | DeclarationKind | 'document';
  /** The name of the part now, or the one it had; absent where nobody named it. */
  readonly name?: string;
  /** Its words now, or those that it had. */
  readonly words: string;
  /** Which value changed, by the English name of its keyword. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  /** Of words that were put otherwise: which. */
  readonly changed?: readonly WordChange[];
  /** Of a deadline that moved: the documents that allow it, by their names. */
  readonly by?: readonly string[];
  /** A deadline of a document that was issued moved, and no document says so. */
  readonly silent?: true;
}
