import { planOf, task } from '@rplan/words/testing';
import { describe, expect, it } from 'vitest';
import { emitNdjson } from './emit.js';

const plan = planOf(
  [
    task('NV-1', 'Rà soát\nthủ tục', {
      lead: [{ party: 'SNV' }],
      support: [{ words: 'các xã' }],
      due: { text: 'trước ngày 30/9/2026', dueDate: '2026-09-30' },
      fixes: [{ document: 'KH-2026', finding: 'TT-1' }],
      about: [{ index: 'PAR', code: '1' }, { index: 'PAR' }],
      properties: [{ key: 'texts', field: 'deliverable', texts: [[{ type: 'text', text: 'Báo cáo' }]] }],
    }),
    task('NV-2', 'Công khai'),
  ],
  {
    findings: [
      {
        id: 'TT-1',
        named: true,
        text: [{ type: 'text', text: 'Chậm' }],
        about: [],
        properties: [],
        deducts: '0.5',
        at: [{ party: 'STC' }],
        sources: [],
        fixedBy: ['NV-1'],
      },
    ],
    assessments: [
      {
        id: 'KQ',
        body: 'UBND',
        index: 'PAR',
        year: 2025,
        basis: [],
        total: { value: '84.5', deltas: [], stages: [] },
        scores: [{ node: '1', value: '14.5', maximum: '15', lost: '0.5', deltas: [], stages: [] }],
      },
    ],
    asOf: '2026-10-31',
    current: [{ task: 'NV-1', status: 'in progress', dueDate: '2026-10-15', overdue: true, properties: [] }],
  },
);
const lines = emitNdjson(plan, 'tinh/so')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Record<string, unknown>);
const records = (record: string) => lines.filter((line) => line.record === record);

describe('a plan in lines', () => {
  it('has one for each finding, task and score, each ended by a line feed', () => {
    expect(lines.map(({ record }) => record)).toEqual(['finding', 'task', 'task', 'score', 'score']);
    expect(emitNdjson(plan, 'tinh/so').endsWith('}\n')).toBe(true);
    expect(emitNdjson(planOf([], { assessments: [] }), '')).toBe('');
  });

  it('names the plan and the version of the model on each', () => {
    for (const line of lines) {
      expect(line).toMatchObject({
        project: 'tinh/so',
        schema: 'rplan/v1',
        plan: 'KH-2026',
        planKind: 'plan',
        planNumber: '118/KH-UBND',
        planDate: '2026-05-20',
        planYear: 2026,
        issuer: 'UBND',
        issuerName: 'Ủy ban nhân dân tỉnh',
        asOf: '2026-10-31',
      });
    }
  });

  it('tells a task as it stands now', () => {
    expect(records('task')[0]).toMatchObject({
      key: 'KH-2026.NV-1',
      text: 'Rà soát; thủ tục',
      lead: ['Sở Nội vụ'],
      leadIds: ['SNV'],
      support: ['các xã'],
      supportIds: [null],
      dueDate: '2026-10-15',
      issuedDueDate: '2026-09-30',
      status: 'in progress',
      overdue: true,
      fixes: ['KH-2026.TT-1'],
      about: ['PAR.1', 'PAR'],
      deliverables: ['Báo cáo'],
    });
  });

  it('has every field on every line of a record', () => {
    const [first, second] = records('task').map((line) => Object.keys(line));
    expect(second).toEqual(first);
    expect(records('task')[1]).toMatchObject({ dueDate: null, status: null, overdue: false, lead: [] });
  });

  it('tells findings with those who fix them, and scores with what was lost', () => {
    expect(records('finding')[0]).toMatchObject({ deducts: '0.5', at: ['Sở Tài chính'], fixedBy: ['KH-2026.NV-1'] });
    expect(records('score')).toMatchObject([
      { assessment: 'KQ', node: null, value: '84.5', maximum: '100' },
      { node: '1', value: '14.5', lost: '0.5' },
    ]);
  });

  it('leaves out a date with blanks', () => {
    const open = planOf([task('NV-1', 'Làm')], {
      document: { ...plan.document, date: { month: 6, year: 2026 } },
      assessments: [],
    });
    expect(JSON.parse(emitNdjson(open, ''))).toMatchObject({ planDate: null, planYear: 2026 });
  });
});
