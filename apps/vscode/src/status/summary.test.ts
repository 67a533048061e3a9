import { beforeAll, expect, it } from 'vitest';
import { speak } from '../l10n.js';
import { at, overviewOf } from '../testing/overview.js';
import { countProblems } from './problems.js';
import { summaryOf } from './summary.js';

beforeAll(() => speak('vi'));

const result = (unaddressed: string) => ({
  assessment: 'K',
  index: 'C',
  title: 'C',
  at: at(0),
  lost: '5',
  explained: '0',
  addressed: '0',
  unaddressed,
  nodes: [],
});

it('counts by severity', () => {
  expect(countProblems([0, 1, 1, 2, 3, 0])).toEqual({ errors: 2, warnings: 2, others: 2 });
});

it('says problems and the points that no task addresses', () => {
  const { text, isGrave } = summaryOf(overviewOf({ results: [result('4.84')] }), { errors: 2, warnings: 1, others: 9 });
  expect(text).toBe('$(error) RPlan: 2 lỗi, 1 cảnh báo · còn 4,84 điểm chưa giao');
  expect(isGrave).toBe(true);
});

it('says nothing of points where all are addressed', () => {
  const { text } = summaryOf(overviewOf({ results: [result('0.0')] }), { errors: 0, warnings: 0, others: 3 });
  expect(text).toBe('$(pass) RPlan: không có lỗi');
});
