import type { NodeOverview, ResultOverview } from '@rplan/editor';
import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../l10n.js';
import { at, finding, overviewOf, task } from '../testing/overview.js';
import { byCriterion } from './by-criterion.js';
import { byDeadline } from './by-deadline.js';
import { byUnit } from './by-unit.js';
import type { Row } from './tree.js';

beforeAll(() => speak('vi'));

/** A tree as lines, each with its mark: easy to read in a failing test. */
function drawn(rows: readonly Row[], depth = 0): string[] {
  return rows.flatMap(({ label, mark, children }) => [
    `${'  '.repeat(depth)}${label}${mark ? ` (${mark})` : ''}`,
    ...drawn(children, depth + 1),
  ]);
}

const node = (code: string, points: Partial<NodeOverview>, nodes: NodeOverview[] = []): NodeOverview => ({
  id: `C.${code}`,
  code,
  title: 'T',
  at: at(3),
  explained: '0',
  addressed: '0',
  ...points,
  nodes,
});

const result = (nodes: NodeOverview[]): ResultOverview => ({
  assessment: 'K',
  index: 'C',
  title: 'Chỉ số',
  at: at(3),
  lost: '1',
  explained: '1',
  addressed: '0.5',
  unaddressed: '0.5',
  nodes,
});

describe('by criterion', () => {
  it('marks what nobody takes care of, and leaves out criteria that lost nothing', () => {
    const overview = overviewOf({
      results: [
        result([
          node('1', { lost: '1', unaddressed: '0.5' }, [node('1.1', { lost: '0.5', unaddressed: '0.0' })]),
          node('2', { lost: '0.0', unaddressed: '0.0' }),
        ]),
      ],
      findings: [finding('A', { about: ['C.1.1'], tasks: ['N'] }), finding('B', { about: ['C.1'] }), finding('X', {})],
      tasks: [task('N')],
    });
    expect(drawn(byCriterion(overview))).toEqual([
      'Chỉ số (open)',
      '  1. T (open)',
      '    1.1. T',
      '      Tồn tại A',
      '        Việc N',
      '    Tồn tại B (open)',
      'Tồn tại chưa gắn tiêu chí',
      '  Tồn tại X (open)',
    ]);
  });

  it('shows findings alone where there is no result, by document where there are several', () => {
    const first = { findings: [finding('A')] };
    expect(drawn(byCriterion(overviewOf(first)))).toEqual(['Tồn tại A (open)']);
    expect(drawn(byCriterion(overviewOf(first, { findings: [finding('B')] }, {})))).toEqual([
      'KH-1',
      '  Tồn tại A (open)',
      'KH-2',
      '  Tồn tại B (open)',
    ]);
  });

  it('says the points with a comma', () => {
    const [row] = byCriterion(overviewOf({ results: [result([])] }));
    expect(row?.description).toContain('0,5');
  });
});

describe('by unit', () => {
  it('puts what nobody leads first, then the busiest; groups and dropped tasks are no work', () => {
    const overview = overviewOf(
      {
        parties: { A: 'Sở A', B: 'Sở B' },
        tasks: [
          task('1', { leads: ['A'], supports: ['B'] }),
          task('2', { leads: ['B'] }),
          task('3', { leads: ['B'] }),
          task('4'),
          task('5', { leads: ['A'], group: true }),
          task('6', { leads: ['A'], dropped: true }),
        ],
      },
      // The same unit in another document.
      { parties: { A: 'Sở A' }, tasks: [task('7', { leads: ['A', 'các xã'] })] },
    );
    expect(drawn(byUnit(overview))).toEqual([
      'Chưa có đơn vị chủ trì (open)',
      '  Việc 4',
      'Sở B',
      '  Việc 2',
      '  Việc 3',
      '  Phối hợp',
      '    Việc 1',
      'Sở A',
      '  Việc 1',
      '  Việc 7',
      'các xã',
      '  Việc 7',
    ]);
  });
});

describe('by deadline', () => {
  it('groups by month in order, overdue first, those without a day last', () => {
    const overview = overviewOf({
      asOf: '2026-07-01',
      tasks: [
        task('1', { dates: ['2026-10-01'] }),
        task('2', { dates: ['2026-06-30'], overdue: true }),
        task('3', { due: 'thường xuyên' }),
        task('4', { dates: ['2026-09-30'] }),
        task('5', { dates: ['2026-03-31', '2026-09-15', '2026-12-31'] }),
        task('6', { dates: ['2026-02-01'], status: 'done' }),
      ],
    });
    expect(drawn(byDeadline(overview))).toEqual([
      'Quá hạn tại ngày 1/7/2026 (late)',
      '  Việc 2 (late)',
      'Tháng 2/2026',
      '  Việc 6 (done)',
      'Tháng 9/2026',
      '  Việc 5',
      '  Việc 4',
      'Tháng 10/2026',
      '  Việc 1',
      'Thường xuyên, không có ngày',
      '  Việc 3',
    ]);
  });
});

it('leads to each statement', () => {
  const [month] = byDeadline(overviewOf({ tasks: [task('1', { dates: ['2026-10-01'], at: at(7) })] }));
  expect(month?.children[0]?.at?.range.start.line).toBe(7);
});
