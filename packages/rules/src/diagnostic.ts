import type { Bilingual, Place } from '@rplan/syntax';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface RelatedPlace {
  readonly place: Place;
  readonly message: Bilingual;
}

/** What a rule found: its message has the values in it, its place is exactly the wrong token. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Bilingual;
  /** The values, for tools and tests. Plain JSON. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly related: readonly RelatedPlace[];
}
