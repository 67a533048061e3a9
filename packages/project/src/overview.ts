import { factsOf, isGroupTask } from '@rplan/meaning';
import type { Diagnostic } from '@rplan/rules';
import { placeOf } from '@rplan/syntax';
import type { LoadedProject } from './load.js';
import { documentsOf } from './shard.js';

/** What somebody who signs wants to know of a document: how much is in it, and what is still open. */
export interface Overview {
  readonly document: string;
  /** In it, and in what all documents of the project rest on: units, indices, citations. */
  readonly errors: number;
  readonly warnings: number;
  /** Tasks without those that only group others. */
  readonly tasks: number;
  readonly withoutLead: number;
  readonly withoutDeadline: number;
  readonly overdue: number;
  readonly findings: number;
  readonly unaddressed: number;
}

/** One for each document of a project that has tasks or findings, from what the rules found in it. */
export function overviewOf(loaded: LoadedProject): Overview[] {
  const { project, diagnostics } = loaded;
  const documents = documentsOf(loaded);
  const byFile = new Map<string, { start: number; end: number; found: Tally }[]>();
  const tallies = documents.map((document) => {
    const { file, start, end } = placeOf(document);
    const found = new Tally();
    byFile.set(file, [...(byFile.get(file) ?? []), { start, end, found }]);
    return found;
  });
  const shared = new Tally();
  for (const diagnostic of diagnostics) {
    const { file, start, end } = diagnostic.place;
    const inside = byFile.get(file)?.find((document) => start >= document.start && end <= document.end);
    (inside?.found ?? shared).add(diagnostic);
  }
  return documents.flatMap((document, index) => {
    const { work } = factsOf(document, project.results);
    const tasks = work.tasks.filter((task) => !isGroupTask(task)).length;
    if (tasks + work.findings.length === 0 || !document.name) return [];
    const number = (...kinds: string[]) => shared.number(kinds) + (tallies[index]?.number(kinds) ?? 0);
    return {
      document: document.name,
      errors: number('error'),
      warnings: number('warning'),
      tasks,
      withoutLead: number('RP-COVER-003'),
      withoutDeadline: number('RP-DATE-002', 'RP-DATE-003'),
      overdue: number('RP-DATE-006'),
      findings: work.findings.length,
      unaddressed: number('RP-COVER-002'),
    };
  });
}

/** How many findings there are of each code and severity. */
class Tally {
  private readonly numbers = new Map<string, number>();

  add({ code, severity }: Diagnostic): void {
    for (const kind of [code, severity]) this.numbers.set(kind, (this.numbers.get(kind) ?? 0) + 1);
  }

  number(kinds: readonly string[]): number {
    return kinds.reduce((sum, kind) => sum + (this.numbers.get(kind) ?? 0), 0);
  }
}
