import type { At, DocumentOverview, FindingOverview, OverviewAnswer, TaskOverview } from '@rplan/editor';

/** A place by its line alone. */
export function at(line: number): At {
  const start = { line, character: 0 };
  return { uri: 'file:///plan/a.rplan', range: { start, end: start } };
}

export function task(id: string, more: Partial<TaskOverview> = {}): TaskOverview {
  return { id, words: `Việc ${id}`, at: at(1), leads: [], supports: [], dates: [], ...more };
}

export function finding(id: string, more: Partial<FindingOverview> = {}): FindingOverview {
  return {
    id,
    words: `Tồn tại ${id}`,
    at: at(2),
    about: [],
    tasks: [],
    ...(!more.tasks?.length && { unaddressed: true }),
    ...more,
  };
}

export function overviewOf(...documents: Partial<DocumentOverview>[]): OverviewAnswer {
  return {
    documents: documents.map((document, index) => ({
      name: `KH-${index + 1}`,
      title: 'Kế hoạch',
      at: at(0),
      parties: {},
      results: [],
      counts: {
        tasks: 0,
        withoutLead: 0,
        withoutDeadline: 0,
        overdue: 0,
        dropped: 0,
        added: 0,
        findings: 0,
        unaddressed: 0,
      },
      findings: [],
      tasks: [],
      ...document,
    })),
  };
}
