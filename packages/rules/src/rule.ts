import type { CivilDate } from '@rplan/calendar';
import type { DocumentFacts, Scores, Tracking } from '@rplan/meaning';
import type { Bilingual, Place } from '@rplan/syntax';
import type { Assessment, AuthoredDocument, CitedDocument, Index, Progress, RPlanAstType } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument, ReferenceInfo } from 'langium';
import type { Requirements } from './requirements.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
type Family =
  | 'syntax'
  | 'names'
  | 'dates'
  | 'scores'
  | 'coverage'
  | 'citations'
  | 'signature'
  | 'language'
  | 'document';

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

export type Data = Readonly<Record<string, unknown>>;

/** One thing a rule reports. */
export interface Problem<D extends Data> {
  readonly at: Place;
  readonly data: D;
  readonly related?: readonly RelatedPlace[];
  /** Where this case is graver or lighter than the rule's usual one. */
  readonly severity?: Severity;
}

/** The statements of a whole project, for rules that compare them. */
export interface ProjectParts {
  readonly documents: readonly AuthoredDocument[];
  readonly cited: readonly CitedDocument[];
  readonly results: readonly Assessment[];
  readonly reports: readonly Progress[];
  readonly indices: readonly Index[];
  /** Every short name that the directories and indices declare. */
  readonly shortNames: readonly string[];
  /** The day asked for; without one the latest date among a plan, its amendments and its reports counts. */
  readonly asOf?: CivilDate | undefined;
  /** What the project demands of its documents. */
  readonly requires?: Requirements | undefined;
}

/** What a rule may look at. Everything is computed already; a rule computes nothing twice. */
export interface RuleContext<D extends Data> {
  readonly file: LangiumDocument;
  factsOf(document: AuthoredDocument): DocumentFacts;
  scoresOf(assessment: Assessment): Scores | undefined;
  /** Where a plan's tasks stand after amendments and reports. */
  trackingOf(document: AuthoredDocument): Tracking;
  /** What else the project holds. */
  readonly project: ProjectParts;
  /** Declarations of a name that the whole project sees. */
  declarations(name: string): readonly AstNode[];
  /** The names that could stand where a reference stands. */
  visibleNames(reference: ReferenceInfo): Iterable<string>;
  report(problem: Problem<D>): void;
}

type Visitors<D extends Data> = {
  readonly [T in keyof RPlanAstType]?: (node: RPlanAstType[T], context: RuleContext<D>) => void;
};

/** One rule: everything about it stands in one file, and its examples are its tests. */
export interface Rule<D extends Data> {
  /** Stable; never given to another rule. */
  readonly code: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly message: Bilingual<(data: D) => string>;
  /** Called for each node of these types, in one walk over the file that all rules share. */
  readonly on?: Visitors<D>;
  /** Called once a file, for what is no node: tokens that could not be read. */
  readonly file?: (context: RuleContext<D>) => void;
  /**
   * `failing` marks with `«»` exactly what the rule underlines, once for each problem; `passing` gives none.
   */
  readonly examples: {
    readonly failing: string;
    readonly passing: string;
    /** What the project of the examples demands. */
    readonly requires?: Requirements;
  };
}

/** Keeps the data's type between the check and the messages, then forgets it so that rules fit in one list. */
export function defineRule<D extends Data>(rule: Rule<D>): AnyRule {
  return rule as unknown as AnyRule;
}

export type AnyRule = Rule<Data>;
