import type { Plan } from '@rplan/model';
import { planOf, task } from '@rplan/words/testing';

const due = (text: string, dueDate: string) => ({ text, dueDate });

/** A plan with a group, a report, an amendment, a recurring deadline, milestones, a dropped task, and the points of a result. */
export function samplePlan(): Plan {
  const tasks = [
    task('NV-1', 'Củng cố công tác chỉ đạo:', { group: true, due: due('trong năm 2026', '2026-12-31') }),
    task('NV-1-1', 'Ban hành quy chế báo cáo.', {
      lead: [{ party: 'SNV' }],
      support: [{ party: 'STC' }, { words: 'các cơ quan liên quan' }],
      about: [{ index: 'PAR', code: '1' }],
      fixes: [{ document: 'KH-2026', finding: 'TT-1' }],
      due: due('trước ngày 30/8/2026', '2026-08-29'),
      properties: [
        {
          key: 'texts',
          field: 'deliverable',
          texts: [[{ type: 'text', text: 'Quy chế' }], [{ type: 'text', text: 'Biểu mẫu' }]],
        },
        {
          key: 'target',
          node: { index: 'PAR', code: '1' },
          amount: { text: 'tối thiểu 9,0', bound: 'at least', value: '9.0' },
        },
        { key: 'texts', field: 'remark', texts: [[{ type: 'text', text: 'Làm trước' }]] },
        { key: 'milestone', due: due('tháng 6', '2026-06-30'), text: [{ type: 'text', text: 'xong dự thảo' }] },
      ],
    }),
    task('NV-1-2', 'Rà soát thủ tục.', { lead: [{ party: 'SNV' }], due: due('trong tháng 9/2026', '2026-09-30') }),
    task('NV-2', 'Báo cáo số liệu.', {
      due: { text: 'hằng quý', occurrences: [{ due: '2026-06-30', dataTo: '2026-06-14' }, { due: '2026-09-30' }] },
    }),
    task('NV-3', 'Công bố lại thủ tục.', { due: due('đến 01/7/2026', '2026-07-01') }),
    task('NV-4', 'Kiểm tra.', {
      due: { text: '30/6/2026, 31/10/2026', dueDate: '2026-10-31', dues: ['2026-06-30', '2026-10-31'] },
    }),
  ];
  const plan = planOf(tasks, {
    asOf: '2026-09-28',
    findings: [
      {
        id: 'TT-1',
        named: true,
        text: [{ type: 'text', text: 'Báo cáo chậm.' }],
        about: [],
        properties: [],
        at: [],
        sources: [],
        fixedBy: ['NV-1-1'],
      },
    ],
    citations: [{ id: 'CV', kind: 'official letter', number: '12/STP', issuers: [], replaces: [] }],
    coverage: [
      {
        assessment: 'KQ',
        maximum: '9.5',
        achieved: '8.25',
        lost: '1.25',
        explained: '1',
        addressed: '0.5',
        unexplained: '0.25',
        nodes: [
          {
            code: '1',
            title: 'Chỉ đạo, điều hành',
            maximum: '9.5',
            achieved: '8.25',
            lost: '1.25',
            explained: '1',
            addressed: '0.5',
            unexplained: '0.25',
          },
        ],
      },
    ],
    progress: [
      {
        id: 'Q3',
        date: { day: 20, month: 9, year: 2026 },
        updates: [
          {
            tasks: ['NV-1-1'],
            status: 'done',
            achieved: { value: '31', of: '45', unit: 'xã', text: 'đã ban hành' },
            finished: { text: '25/8/2026', dueDate: '2026-08-25' },
            texts: [
              { field: 'deliverable', texts: [[{ type: 'text', text: 'Quyết định số 1490/QĐ-UBND' }]] },
              { field: 'reason', texts: [[{ type: 'text', text: 'chờ hướng dẫn' }]] },
            ],
            verifiedBy: 'UBND',
          },
          {
            tasks: ['NV-1-2'],
            status: 'in progress',
            texts: [],
            extension: { to: due('tháng 10/2026', '2026-10-31'), sources: ['CV'], reason: 'chờ hướng dẫn' },
          },
        ],
      },
      {
        id: 'Q4',
        date: { day: 20, month: 12, year: 2026 },
        updates: [{ tasks: ['NV-1-2'], status: 'done', achieved: { text: 'chưa tới' }, texts: [] }],
      },
    ],
    current: [
      { task: 'NV-1-1', status: 'done', properties: [{ key: 'parties', role: 'lead', parties: [{ party: 'STC' }] }] },
      {
        task: 'NV-1-2',
        status: 'in progress',
        due: due('tháng 10/2026', '2026-10-31'),
        dueDate: '2026-10-31',
        properties: [],
      },
      { task: 'NV-3', dropped: true, properties: [] },
    ],
  });
  const inside = ['NV-1-1', 'NV-1-2'].map((id) => ({ type: 'task' as const, id, blocks: [] }));
  return { ...plan, document: { ...plan.document, blocks: [{ type: 'task', id: 'NV-1', blocks: inside }] } };
}
