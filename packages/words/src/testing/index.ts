import { type Plan, plan as planSchema, type Task } from '@rplan/model';

/** A task with nothing but its words; the rest as given. */
export function task(id: string, text: string, more: Partial<Task> = {}): Task {
  return {
    id,
    named: true,
    text: [{ type: 'text', text }],
    about: [],
    properties: [],
    lead: [],
    jointLead: [],
    implementer: [],
    support: [],
    monitor: [],
    responsible: [],
    fixes: [],
    maintains: [],
    improves: [],
    after: [],
    ...more,
  };
}

/** A plan of these tasks, checked by the model's own schema. */
export function planOf(tasks: readonly Task[], more: Partial<Plan> = {}): Plan {
  return planSchema.parse({
    schema: 'rplan/v1',
    document: {
      id: 'KH-2026',
      kind: 'plan',
      title: [{ type: 'text', text: 'Khắc phục tồn tại, hạn chế' }],
      issuer: 'UBND',
      number: '118/KH-UBND',
      date: { day: 20, month: 5, year: 2026 },
      year: 2026,
      marks: [],
      components: {},
      print: {},
      properties: [],
      blocks: [],
      appendices: [],
      notes: [],
    },
    findings: [],
    tasks: [...tasks],
    parties: [
      { id: 'UBND', kind: 'organization', title: 'Ủy ban nhân dân tỉnh', shortNames: ['UBND tỉnh'] },
      { id: 'SNV', kind: 'unit', title: 'Sở Nội vụ', shortNames: [] },
      { id: 'STC', kind: 'unit', title: 'Sở Tài chính', shortNames: [] },
    ],
    citations: [],
    indices: [
      {
        id: 'PAR',
        title: 'Chỉ số cải cách hành chính',
        shortNames: ['Chỉ số CCHC'],
        maximum: '100',
        levels: [],
        basis: [],
        nodes: [{ code: '1', level: 'field', title: 'Chỉ đạo, điều hành', shortNames: [], maximum: '9.5', nodes: [] }],
      },
    ],
    assessments: [
      {
        id: 'KQ',
        body: 'UBND',
        index: 'PAR',
        year: 2025,
        basis: [],
        scores: [{ node: '1', value: '8.25', maximum: '9.5', lost: '1.25', deltas: [], stages: [] }],
      },
    ],
    coverage: [],
    others: [],
    progress: [],
    current: [],
    ...more,
  });
}
