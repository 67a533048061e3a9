import type { DocumentFacts, Scores, Tracking } from '@rplan/meaning';
import type { Bilingual, Place } from '@rplan/syntax';
import type { Assessment, AuthoredDocument, RPlanAstType } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument, ReferenceInfo } from 'langium';
import type { Diagnostic, RelatedPlace, Severity } from './diagnostic.js';
import type { ProjectParts } from './project-parts.js';

export type Data = Readonly<Record<string, unknown>>;

/** One thing a rule reports. */
export interface Problem<D extends Data> {
  readonly at: Place;
  readonly data: D;
  readonly related?: readonly RelatedPlace[];
  /** Where this case is graver or lighter than the rule's usual one. */
  readonly severity?: Severity;
}

/** What a rule may look at. Everything is computed already; a rule computes nothing twice. */
export interface RuleContext<D extends Data> {
  readonly file: LangiumDocument;
  factsOf(document: AuthoredDocument): DocumentFacts;
  scoresOf(assessment: Assessment): Scores | undefined;
  /** Where a plan's tasks stand after amendments and reports. */
  trackingOf(document: AuthoredDocument): Tracking;
  /** The same on the day of another document that speaks of it. */
  standingOf(home: AuthoredDocument, document: AuthoredDocument): Tracking;
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

/** What the page of a rule says beside its messages, for somebody who was told that something is wrong. */
export interface PageTexts {
  /** The article of the law, or the kind of case that was met. */
  readonly why: Bilingual;
  readonly whatToDo: Bilingual;
  /** Where it is silent although something is wrong, or may be wrong itself. */
  readonly limits: Bilingual;
}

/** One rule. Its folder, named by its code, has its cases and its fix beside it. */
export interface Rule<D extends Data> {
  /** Stable; never given to another rule. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly message: Bilingual<(data: D) => string>;
  readonly page: PageTexts;
  /** Whether it judges the author's own words: then it may be wrong, and it is held to many sentences at which it must be silent. */
  readonly readsProse?: boolean;
  /** Called for each node of these types, in one walk over the file that all rules share. */
  readonly on?: Visitors<D>;
  /** Called once a file, for what is no node: tokens that could not be read. */
  readonly file?: (context: RuleContext<D>) => void;
}

/** Keeps the data's type between the check and the messages, then forgets it so that rules fit in one list. */
export function defineRule<D extends Data>(rule: Rule<D>): AnyRule {
  return rule as unknown as AnyRule;
}

export type AnyRule = Rule<Data>;

/** A problem with its rule's code, severity and words. */
export function diagnosticOf(rule: AnyRule, { at, data, related, severity }: Problem<Data>): Diagnostic {
  return {
    code: rule.code,
    severity: severity ?? rule.severity,
    place: at,
    message: { vi: rule.message.vi(data), en: rule.message.en(data) },
    data,
    related: related ?? [],
  };
}
