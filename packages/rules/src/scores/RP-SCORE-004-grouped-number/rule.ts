import { amountOf, type Place, placeOf } from '@rplan/syntax';
import type { Amount } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Grouped = { written: string; choices: readonly string[] };

/** A number with grouped thousands: 1200 to a reader, 1,2 to a machine. Two readings, so the writer has to choose. */
export const rule = defineRule<Grouped>({
  code: 'RP-SCORE-004',
  severity: 'error',
  title: { vi: 'Số có dấu chấm ngăn cách hàng nghìn', en: 'A number with grouped thousands' },
  message: {
    vi: ({ written, choices }) => `“${written}” có hai cách hiểu. Viết ${choices.join(' hoặc ')}.`,
    en: ({ written, choices }) => `“${written}” can be read in two ways. Write ${choices.join(' or ')}.`,
  },
  page: {
    why: {
      vi: '“1.200” là một nghìn hai trăm với người Việt nhưng là 1,2 với máy; không thể đoán.',
      en: '“1.200” is twelve hundred to a Vietnamese reader and 1.2 to a machine; nobody can guess.',
    },
    whatToDo: {
      vi: 'Viết 1200 hoặc 1,2 (có gợi ý cho từng cách hiểu).',
      en: 'Write 1200 or 1,2 (a fix for each reading).',
    },
    limits: {
      vi: 'Số trong lời văn không xét: ở đó 1.200 là cách viết đúng.',
      en: 'Numbers in prose are not looked at: there 1.200 is right.',
    },
  },
  on: {
    Maximum: (node, context) => check(node, 'points', context),
    Total: (node, context) => check(node, 'value', context),
    Score: (node, context) => check(node, 'value', context),
    StageScore: (node, context) => check(node, 'value', context),
    Delta: (node, context) => check(node, 'value', context),
    Points: (node, context) => check(node, 'value', context),
    Amount(node, { report }) {
      const { grouped } = amountOf(node);
      if (grouped !== undefined)
        report({ at: placeIn(node, grouped), data: { written: grouped, choices: choicesOf(grouped) } });
    },
    Evidence: (node, context) => check(node, 'value', context),
    UnitValue: (node, context) => check(node, 'value', context),
    Achieved: (node, context) => check(node, 'value', context),
  },
});

const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;

function check(node: AstNode, property: string, { report }: RuleContext<Grouped & Data>): void {
  const written = (node as unknown as Record<string, unknown>)[property];
  if (typeof written !== 'string' || !GROUPED.test(written)) return;
  report({ at: placeOf(node, property), data: { written, choices: choicesOf(written) } });
}

/** The place of the number among the words that it stands in. */
function placeIn(node: Amount, number: string): Place {
  const words = placeOf(node, 'words');
  const start = words.start + node.words.indexOf(number);
  return { ...words, start, end: start + number.length };
}

function choicesOf(written: string): string[] {
  const isOneGroup = !written.includes(',') && written.split('.').length === 2;
  return [written.replaceAll('.', ''), ...(isOneGroup ? [written.replace('.', ',')] : [])];
}
