import { factsOf } from '@rplan/meaning';
import { type Counts, countsOf, overviewOf } from '@rplan/project';
import { namesOf, oneLine, plainWords } from '@rplan/words';
import { type At, atOf } from '../overview/at.js';
import { type FindingOverview, findingsOf } from '../overview/findings.js';
import { type ResultOverview, resultsOf } from '../overview/results.js';
import { type TaskOverview, tasksOf } from '../overview/tasks.js';
import type { AboutFile, OpenedProject } from '../protocol/project-request.js';
import { projectRequest } from '../protocol/project-request.js';

/** What the views and the dashboard show of a project. */
export interface OverviewAnswer {
  readonly documents: readonly DocumentOverview[];
}

export interface DocumentOverview {
  readonly name: string;
  readonly title: string;
  readonly at: At;
  /** The day that lateness is judged on, as ISO. */
  readonly asOf?: string;
  /** Parties by their ids, with the words for them. */
  readonly parties: Readonly<Record<string, string>>;
  /** One for each result that the findings of the document are about. */
  readonly results: readonly ResultOverview[];
  readonly counts: Counts;
  readonly findings: readonly FindingOverview[];
  readonly tasks: readonly TaskOverview[];
}

/** Everything the views need of a project in one answer. Decimals and dates are the model's; who shows them words them. */
export async function overview(opened: OpenedProject, _params: AboutFile): Promise<OverviewAnswer> {
  const { project, settings } = opened;
  const { compile } = await import('@rplan/compiler');
  const documents: DocumentOverview[] = [];
  for (const document of project.documents) {
    if (!document.name) continue;
    const plan = compile(document, project, settings.asOf ? { asOf: settings.asOf } : {});
    const names = namesOf(plan);
    const facts = factsOf(document, project.results);
    const open = overviewOf(document, project, settings.asOf);
    documents.push({
      name: document.name,
      title: oneLine(plainWords(plan.document.title, names)),
      at: atOf(document),
      ...(plan.asOf && { asOf: plan.asOf }),
      parties: Object.fromEntries(plan.parties.map(({ id, title, shortNames }) => [id, shortNames[0] ?? title])),
      results: resultsOf(facts),
      counts: countsOf(open),
      findings: findingsOf(plan, open, names),
      tasks: tasksOf(plan, facts, open, names),
    });
  }
  return { documents };
}

export const overviewRequest = projectRequest('rplan/overview', overview);
