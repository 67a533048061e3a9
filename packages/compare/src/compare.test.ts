import type { Plan, Task } from '@rplan/model';
import { planOf, task } from '@rplan/words/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';

const TEXTS = [
  'Rà soát, công bố danh mục thủ tục hành chính nội bộ.',
  'Tổ chức tập huấn nghiệp vụ cho công chức một cửa.',
  'Nâng cấp hệ thống thông tin giải quyết thủ tục.',
  'Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính.',
  'Số hóa hồ sơ, kết quả giải quyết còn hiệu lực.',
  'Khảo sát mức độ hài lòng của người dân, tổ chức.',
];
const TASKS = TEXTS.map((text, at) =>
  task(`NV-${at + 1}`, text, {
    lead: [{ party: 'SNV' }],
    due: { text: `trước ngày ${at + 1}/9/2026`, dueDate: `2026-09-0${at + 1}` },
  }),
);

function plan(tasks: readonly Task[], more: Partial<Plan> = {}): Plan {
  const made = planOf(tasks, more);
  const blocks = tasks.map(({ id }) => ({ type: 'task' as const, id, blocks: [] }));
  return { ...made, document: { ...made.document, blocks } };
}

/** `task-reworded NV-3`, in order. */
function changes(before: Plan, after: Plan, all: readonly Plan[] = []): string[] {
  return compare([before], [after, ...all])
    .filter(({ kind }) => kind === 'task')
    .map(({ code, name, field, silent, by }) =>
      [code, name, field === 'due' ? undefined : field, silent && 'silent', by?.join()].filter(Boolean).join(' '),
    );
}

describe('the tasks of two versions', () => {
  const replaced = (at: number, put: Partial<Task>) =>
    TASKS.map((each, index) => (index === at ? { ...each, ...put } : each));

  it.each<[string, readonly Task[], string[]]>([
    ['one more', [...TASKS, task('NV-9', 'Xây dựng kho dữ liệu dùng chung của tỉnh.')], ['part-added NV-9']],
    ['one less', TASKS.slice(1), ['part-dropped NV-1']],
    [
      'other words',
      replaced(2, { text: [{ type: 'text', text: 'Nâng cấp, mở rộng hệ thống thông tin giải quyết thủ tục.' }] }),
      ['part-reworded NV-3'],
    ],
    ['another name', replaced(3, { id: 'NV-40' }), ['part-renamed NV-40']],
    ['another lead', replaced(1, { lead: [{ party: 'STC' }] }), ['field-changed NV-2 lead']],
    ['no lead', replaced(1, { lead: [] }), ['field-changed NV-2 lead']],
    [
      'another day',
      replaced(4, { due: { text: 'trước ngày 20/9/2026', dueDate: '2026-09-20' } }),
      ['deadline-moved NV-5 silent'],
    ],
    [
      'the same day in other words',
      replaced(4, { due: { text: 'chậm nhất ngày 05/9/2026', dueDate: '2026-09-05' } }),
      ['field-changed NV-5'],
    ],
    ['points', replaced(0, { recovers: '0.5' }), ['field-changed NV-1 recovers']],
    [
      'names counted on after an insertion',
      [task('NV-1', 'Ban hành kế hoạch tuyên truyền.'), ...TASKS.map((each, at) => ({ ...each, id: `NV-${at + 2}` }))],
      ['part-added NV-1', ...TASKS.map((_, at) => `part-renamed NV-${at + 2}`)],
    ],
  ])('%s', (_, after, expected) => {
    expect(changes(plan(TASKS), plan(after)).sort()).toEqual([...expected].sort());
  });

  it('a draft may move its deadlines', () => {
    const drafted = (tasks: readonly Task[]) => {
      const made = plan(tasks);
      return { ...made, document: { ...made.document, number: '_/KH-UBND' } };
    };
    const after = replaced(4, { due: { text: 'trước ngày 20/9/2026' } });
    expect(changes(drafted(TASKS), drafted(after))).toEqual(['deadline-moved NV-5']);
  });

  it('an amendment allows a new day', () => {
    const due = { text: 'trước ngày 30/11/2026', dueDate: '2026-11-30' };
    const after = plan(TASKS, { current: [{ task: 'NV-2', due, properties: [] }] });
    const amending = planOf([], {
      amendment: {
        plan: 'KH-2026',
        drops: [],
        changes: [{ target: { document: 'KH-2026', item: 'NV-2' }, properties: [{ key: 'due', due }] }],
      },
    });
    const amendment = { ...amending, document: { ...amending.document, id: 'TB-1' } };
    expect(changes(plan(TASKS), after, [amendment])).toEqual(['deadline-moved NV-2 TB-1']);
    expect(changes(plan(TASKS), after)).toEqual(['deadline-moved NV-2 silent']);
  });

  it('in another order are the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TASKS, { minLength: TASKS.length }), (shuffled) => {
        expect(compare([plan(TASKS)], [plan(shuffled)])).toEqual([]);
      }),
    );
  });

  it('that are many are found as fast as few', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        task(`NV-${at}`, `${TEXTS[at % TEXTS.length]} Đợt ${at} tại xã số ${at * 7}`),
      );
    const renamed = many(3000).map((each) => ({ ...each, id: `${each.id}-2` }));
    expect(changes(plan(many(3000)), plan(renamed))).toHaveLength(3000);
  });
});
