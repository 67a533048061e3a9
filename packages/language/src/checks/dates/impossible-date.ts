import { parsePartialDate } from '@rplan/calendar';
import type { AstNode } from 'langium';
import { placeOf } from '../place.js';
import type { Data, RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type Impossible = { written: string; problem: string; lastDay?: number };

/** A day or month that no calendar has. */
export const impossibleDate = defineRule<Impossible>({
  code: 'RP-DATE-001',
  family: 'dates',
  severity: 'error',
  title: { vi: 'Ngày không có trong lịch', en: 'A date that no calendar has' },
  message: {
    vi: ({ written, problem, lastDay }) =>
      `Không có ngày ${written}${problem === 'impossible-day' ? `: tháng này có ${lastDay} ngày` : problem === 'impossible-month' ? ': tháng chỉ từ 1 đến 12' : ''}.`,
    en: ({ written, problem, lastDay }) =>
      `There is no ${written}${problem === 'impossible-day' ? `: that month has ${lastDay} days` : problem === 'impossible-month' ? ': months run from 1 to 12' : ''}.`,
  },
  on: {
    CitedDocument: (node, context) => check(node, 'date', node.date, context),
    DateLine: (node, context) => check(node, 'date', node.date, context),
    Progress: (node, context) => check(node, 'date', node.date, context),
    DayPoint: (node, context) => check(node, 'date', node.date, context),
    TimedDeadline: (node, context) => check(node, 'date', node.date, context),
    Validity(node, context) {
      check(node, 'from', node.from, context);
      check(node, 'to', node.to, context);
    },
  },
  examples: {
    failing: 'kế hoạch KH-1 "Kế hoạch" { ngày «31/6/2026» }',
    passing: 'kế hoạch KH-1 "Kế hoạch" { ngày 30/6/2026 }',
  },
});

function check(
  node: AstNode,
  property: string,
  written: string | undefined,
  { report }: RuleContext<Impossible & Data>,
): void {
  if (!written) return;
  const reading = parsePartialDate(written);
  if (reading.ok) return;
  const data = { written, problem: reading.code };
  report({
    at: placeOf(node, property),
    data: reading.code === 'impossible-day' ? { ...data, lastDay: reading.lastDay } : data,
  });
}
