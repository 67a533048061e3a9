import { placeOf } from '@rplan/syntax';
import type { AstNode } from 'langium';
import type { Data, RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type Grouped = { written: string; choices: readonly string[] };

/** A number with grouped thousands: 1200 to a reader, 1,2 to a machine. Two readings, so the writer has to choose. */
export const groupedNumber = defineRule<Grouped>({
  code: 'RP-SCORE-004',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Số có dấu chấm ngăn cách hàng nghìn', en: 'A number with grouped thousands' },
  message: {
    vi: ({ written, choices }) => `“${written}” có hai cách hiểu. Viết ${choices.join(' hoặc ')}.`,
    en: ({ written, choices }) => `“${written}” can be read in two ways. Write ${choices.join(' or ')}.`,
  },
  on: {
    Maximum: (node, context) => check(node, 'points', context),
    Total: (node, context) => check(node, 'value', context),
    Score: (node, context) => check(node, 'value', context),
    StageScore: (node, context) => check(node, 'value', context),
    Delta: (node, context) => check(node, 'value', context),
    Points: (node, context) => check(node, 'value', context),
    Amount: (node, context) => check(node, 'value', context),
    Evidence: (node, context) => check(node, 'value', context),
    UnitValue: (node, context) => check(node, 'value', context),
    Achieved: (node, context) => check(node, 'value', context),
  },
  examples: {
    failing: 'bộ chỉ số C "Chỉ số" { tối đa «1.200» }',
    passing: 'bộ chỉ số C "Chỉ số" { tối đa 1200 }',
  },
});

const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;

function check(node: AstNode, property: string, { report }: RuleContext<Grouped & Data>): void {
  const written = (node as unknown as Record<string, unknown>)[property];
  if (typeof written !== 'string' || !GROUPED.test(written)) return;
  const choices = [written.replaceAll('.', '')];
  if (!written.includes(',') && written.split('.').length === 2) choices.push(written.replace('.', ','));
  report({ at: placeOf(node, property), data: { written, choices } });
}
