import type { Diagnostic } from '@rplan/rules';
import { placeOf } from '@rplan/syntax';
import type { LoadedProject } from './load.js';
import { type Counts, countsOf, overviewOf } from './overview.js';
import { documentsOf } from './shard.js';

/** What somebody who signs wants to know of a document: how much is in it, what is still open, and what the rules found. */
export interface Summary extends Counts {
  readonly document: string;
  /** In it, and in what all documents of the project rest on: units, indices, citations. */
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
  const shared: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { file, start, end } = diagnostic.place;
    const inside = byFile.get(file)?.find((document) => start >= document.start && end <= document.end);
    (inside?.found ?? shared).push(diagnostic);
  }
  const number = (severity: Diagnostic['severity'], found: readonly Diagnostic[] = []) =>
    found.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [number('error', shared), number('warning', shared)];
  return documents.flatMap((document, index) => {
    const counts = countsOf(overviewOf(document, project, asOf));
    if (counts.tasks + counts.findings === 0 || !document.name) return [];
    const found = inEach[index];
    return {
      document: document.name,
      errors: errors + number('error', found),
      warnings: warnings + number('warning', found),
      ...counts,
    };
  });
}
