import type { ast, Diagnostic } from '@rplan/language';
import { factsOf, isGroupTask, placeOf } from '@rplan/language';
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
  const isIn = (document: ast.AuthoredDocument) => {
    const { file, start, end } = placeOf(document);
    return ({ place }: Diagnostic) => place.file === file && place.start >= start && place.end <= end;
  };
  const inDocuments = documents.map(isIn);
  const shared = diagnostics.filter((diagnostic) => !inDocuments.some((isInside) => isInside(diagnostic)));
  return documents.flatMap((document, index) => {
    const { work } = factsOf(document, project.results);
    const tasks = work.tasks.filter((task) => !isGroupTask(task)).length;
    if (tasks + work.findings.length === 0 || !document.name) return [];
    const own = [...shared, ...diagnostics.filter((diagnostic) => inDocuments[index]?.(diagnostic))];
    const number = (...codes: string[]) => own.filter(({ code }) => codes.includes(code)).length;
    return {
      document: document.name,
      errors: own.filter(({ severity }) => severity === 'error').length,
      warnings: own.filter(({ severity }) => severity === 'warning').length,
      tasks,
      withoutLead: number('RP-COVER-003'),
      withoutDeadline: number('RP-DATE-002', 'RP-DATE-003'),
      overdue: number('RP-DATE-006'),
      findings: work.findings.length,
      unaddressed: number('RP-COVER-002'),
    };
  });
}
