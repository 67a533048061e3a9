import type { CivilDate } from '@rplan/calendar';
import { formatIso, isComplete } from '@rplan/calendar';
import type { Vocabulary } from '@rplan/syntax';
import { lexingReport } from '@rplan/syntax';
import type { Assessment, AuthoredDocument, Finding, Model, Progress, Task } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';
import type { Coverage } from './coverage.js';
import { coverageOf, fixersOf } from './coverage.js';
import { dateOf } from './deadlines.js';
import type { Work } from './effective.js';
import { workOf } from './effective.js';
import { forgetStatement, keptWhileLinked } from './linked.js';
import type { Scores } from './scores.js';
import { scoresOf } from './scores.js';
import type { Tracking } from './tracking.js';
import { trackingOf } from './tracking.js';
import { underlyingResults } from './underlying-results.js';

/** What follows from one authored document: inheritance, who fixes what, points covered. */
export interface DocumentFacts {
  readonly document: AuthoredDocument;
  readonly work: Work;
  readonly fixers: ReadonlyMap<Finding, readonly Task[]>;
  /** One for each result that the document rests on. */
  readonly coverage: readonly Coverage[];
}

const documentFacts = keptWhileLinked<AuthoredDocument, { results: readonly Assessment[]; facts: DocumentFacts }>();
const scores = keptWhileLinked<Assessment, { index: AstNode | undefined; scores: Scores | undefined }>();

/** The arithmetic of a result, computed once for each pair of syntax trees. */
export function scoresFacts(assessment: Assessment): Scores | undefined {
  const index = assessment.index?.ref;
  const known = scores.get(assessment);
  if (known && known.index === index) return known.scores;
  const made = scoresOf(assessment);
  scores.set(assessment, { index, scores: made });
  return made;
}

/** The facts of a document, computed once for the same results of its project. Call `forget` when its references were linked anew. */
export function factsOf(document: AuthoredDocument, results: readonly Assessment[]): DocumentFacts {
  const known = documentFacts.get(document);
  if (known && sameItems(known.results, results)) return known.facts;
  const work = workOf(document);
  const fixers = fixersOf(work.tasks);
  const about = new Set(work.findings.flatMap((finding) => work.effective.get(finding)?.about ?? []));
  const coverage = underlyingResults(document, about, results)
    .flatMap((result) => scoresFacts(result) ?? [])
    .map((result) => coverageOf(document, work, result, fixers));
  const facts = { document, work, fixers, coverage };
  documentFacts.set(document, { results, facts });
  return facts;
}

const tracking = keptWhileLinked<AuthoredDocument, { others: TrackedProject; byDay: Map<string, Tracking> }>();

/** The parts of a project that time may change. */
export interface TrackedProject {
  readonly documents: readonly AuthoredDocument[];
  readonly reports: readonly Progress[];
  /** The day asked for; without one the latest date among the plan, its amendments and its reports. */
  readonly asOf?: CivilDate | undefined;
}

/** Where the tasks of a document stand, computed once for the same project and day. */
export function trackingFacts(document: AuthoredDocument, project: TrackedProject): Tracking {
  const known = tracking.get(document);
  const kept = known && isSameProject(known.others, project) ? known : { others: project, byDay: new Map() };
  const day = project.asOf ? formatIso(project.asOf) : '';
  const made = kept.byDay.get(day) ?? trackingOf(document, workOf(document), project, project.asOf);
  kept.byDay.set(day, made);
  tracking.set(document, kept);
  return made;
}

/** Where another document of a project stands on the day of one; up to the day that was asked for where that one has none. */
export function standingFacts(home: AuthoredDocument, other: AuthoredDocument, project: TrackedProject): Tracking {
  const day = other === home ? undefined : dateOf(home);
  return trackingFacts(other, day && isComplete(day) ? { ...project, asOf: day } : project);
}

/** The lists of a project are made anew when a file of it has changed. */
function isSameProject(a: TrackedProject, b: TrackedProject): boolean {
  return a.documents === b.documents && a.reports === b.reports;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

const forgotten = new WeakMap<LangiumDocument, number>();

/** How often what was computed for a file was dropped: who keeps something of several files compares it. */
export function timesForgotten(file: LangiumDocument): number {
  return forgotten.get(file) ?? 0;
}

/** Drops what was computed for a file; its references may point elsewhere now. */
export function forget(file: LangiumDocument): void {
  forgotten.set(file, timesForgotten(file) + 1);
  for (const statement of (file.parseResult.value as Model).statements) forgetStatement(statement);
}

/**
 * The vocabulary of a file: that of most of its keywords, which also is the language of its messages. A tie or no keyword at
 * all gives `otherwise`.
 */
export function vocabularyOf(file: LangiumDocument, otherwise: Vocabulary = 'vi'): Vocabulary {
  const { en, vi } = lexingReport(file.parseResult).vocabulary;
  return en === vi ? otherwise : en > vi ? 'en' : 'vi';
}
