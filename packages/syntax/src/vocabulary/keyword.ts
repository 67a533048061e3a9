/** The two sets of keywords. A file may mix them; its own vocabulary is the one most of its keywords belong to. */
export type Vocabulary = 'en' | 'vi';

/** One row of the keyword table: the grammar names a keyword by `en`, the lexer accepts every spelling in every file. */
export interface Keyword {
  readonly en: string;
  readonly vi: string;
  /** Other Vietnamese spellings that are read; the formatter writes `vi`. */
  readonly viAlso?: readonly string[];
  /** English spellings for other positions (`dated`: `day`, `days`); the printer picks by position. */
  readonly enByPosition?: readonly string[];
  /** What it says, where the word alone does not, in the words of a records officer. */
  readonly meaning?: Readonly<Record<Vocabulary, string>>;
  /** Statements in which it may stand, for readers. */
  readonly where?: string;
  readonly example?: { readonly vi: string; readonly en: string };
}

/** A way to write a keyword. */
export interface Spelling {
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

/** A value for each vocabulary. */
export type Bilingual<T = string> = Readonly<Record<Vocabulary, T>>;
