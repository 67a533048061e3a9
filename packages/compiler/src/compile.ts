import type { CivilDate } from '@rplan/calendar';
import { factsOf, standingFacts, trackingFacts } from '@rplan/meaning';
import type { Plan } from '@rplan/model';
import { SCHEMA_VERSION } from '@rplan/model';
import * as ast from '@rplan/syntax/ast';
import { trackedIds } from './added.js';
import { assessmentOf } from './assessments.js';
import { indexOf } from './catalogues.js';
import { citationOf } from './citations.js';
import { type CompileContext, idsOf, type SourceNames, UsedThings } from './context.js';
import { coverageOf } from './coverage.js';
import { documentOf } from './document.js';
import { othersOf } from './others.js';
import { partyOf } from './parties.js';
import { spansOf } from './spans.js';
import type { Surroundings } from './surroundings.js';
import { amendmentOf, trackingValues } from './tracking.js';
import { findingOf, taskOf } from './work.js';

export interface CompileOptions {
  /** The day up to which reports and amendments count; without it the latest date among them. */
  readonly asOf?: CivilDate;
  /** Keep where each part stands in its file. A document without it is the same bytes wherever its sources lie. */
  readonly sourceMap?: SourceNames;
}

/**
 * Compiles one authored document of a project. Never fails: what a rule reports as broken is left
 * out or kept as text, so that a draft always gives a document.
 */
export function compile(document: ast.AuthoredDocument, project: Surroundings, options: CompileOptions = {}): Plan {
  const facts = factsOf(document, project.results);
  const { documents, reports } = project;
  const followed = { documents, reports, asOf: options.asOf };
  const tracking = trackingFacts(document, followed);
  const used = new UsedThings();
  const ids = idsOf(facts);
  const context: CompileContext = {
    document,
    facts,
    sourceMap: options.sourceMap,
    used,
    deadlines: new Map(),
    words: new Map(),
    mentions: new Map(),
    nodeRefs: new Map(),
    ids,
    tracked: trackedIds(ids, tracking.added),
    gathered: new Set(),
    standingOf: (other) => standingFacts(document, other, followed),
  };
  const spans = spansOf(document, facts);
  const amendment = amendmentOf(context);
  const plan: Plan = {
    schema: SCHEMA_VERSION,
    document: documentOf(context),
    findings: facts.work.findings.map((finding) => findingOf(finding, spans, context)),
    tasks: facts.work.tasks.map((task) => taskOf(task, spans, context)),
    coverage: facts.coverage.map((coverage) => coverageOf(coverage, used)),
    others: [],
    ...(amendment && { amendment }),
    ...trackingValues(tracking, context, project.results),
    parties: [],
    citations: [],
    indices: [],
    assessments: [],
  };
  plan.others = othersOf(context, project.results);
  for (const thing of used.all()) {
    if (ast.isIndex(thing)) plan.indices.push(indexOf(thing, used));
    else if (ast.isAssessment(thing)) plan.assessments.push(assessmentOf(thing, used));
    else if (ast.isCitedDocument(thing) || ast.isAuthoredDocument(thing))
      plan.citations.push(citationOf(thing, context));
    else plan.parties.push(partyOf(thing, used));
  }
  return plan;
}

/** The coverage of `compile` alone, for who wants the points and not the plan. */
export function coverage(document: ast.AuthoredDocument, { results }: Pick<Surroundings, 'results'>): Plan['coverage'] {
  const used = new UsedThings();
  return factsOf(document, results).coverage.map((each) => coverageOf(each, used));
}
