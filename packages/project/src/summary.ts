import { factsOf, textsOf } from '@rplan/meaning';
import type { Diagnostic } from '@rplan/rules';
import { placeOf } from '@rplan/syntax';
import type { Assessment, AuthoredDocument } from '@rplan/syntax/ast';
import { isAssessment, isBasis } from '@rplan/syntax/ast';
import type { LoadedProject } from './load.js';
import { type Counts, countsOf, overviewOf } from './overview.js';
import { documentsOf } from './shard.js';

/** What somebody who signs wants to know of a document: how much is in it, what is still open, and what the rules found. */
export interface Summary extends Counts {
  readonly document: string;
  /** In it, in what all documents of the project rest on (units, indices, citations), and in the results that it uses. */
  readonly errors: number;
  readonly warnings: number;
}

/** One for each document of a project that has tasks or findings. */
export function summariesOf(loaded: LoadedProject): Summary[] {
  const { project, diagnostics, asOf } = loaded;
  const documents = documentsOf(loaded);
  const byFile = new Map<string, { start: number; end: number; found: Diagnostic[] }[]>();
  const inEach = documents.map((document) => {
    const { file, start, end } = placeOf(document);
    const found: Diagnostic[] = [];
    byFile.set(file, [...(byFile.get(file) ?? []), { start, end, found }]);
    return found;
  });
  const shared: { diagnostic: Diagnostic; result: Assessment | undefined }[] = [];
  const results = project.results.map((result) => ({ result, place: placeOf(result) }));
  for (const diagnostic of diagnostics) {
    const { file, start, end } = diagnostic.place;
    const inside = byFile.get(file)?.find((document) => start >= document.start && end <= document.end);
    if (inside) inside.found.push(diagnostic);
    else {
      const around = results.find(({ place }) => place.file === file && start >= place.start && end <= place.end);
      shared.push({ diagnostic, result: around?.result });
    }
  }
  const number = (severity: Diagnostic['severity'], found: readonly Diagnostic[] = []) =>
    found.filter((each) => each.severity === severity).length;
  return documents.flatMap((document, index) => {
    const counts = countsOf(overviewOf(document, project, asOf));
    if (counts.tasks + counts.findings === 0 || !document.name) return [];
    const used = resultsUsedBy(document, project.results);
    // What is wrong in a result counts against the documents that use it: next year's is none of last year's.
    const around = shared.flatMap(({ diagnostic, result }) => (!result || used.has(result) ? diagnostic : []));
    const found = [...around, ...(inEach[index] ?? [])];
    return {
      document: document.name,
      errors: number('error', found),
      warnings: number('warning', found),
      ...counts,
    };
  });
}

/** The results that a document rests on, cites or takes figures from. */
function resultsUsedBy(document: AuthoredDocument, results: readonly Assessment[]): ReadonlySet<Assessment> {
  const mentioned = textsOf(document).links.map(({ target }) => target?.ref);
  const cited = document.items.filter(isBasis).flatMap(({ sources }) => sources.map(({ ref }) => ref));
  const grounds = factsOf(document, results).coverage.map(({ scores }) => scores.assessment);
  return new Set([...grounds, ...[...mentioned, ...cited].filter(isAssessment)]);
}
