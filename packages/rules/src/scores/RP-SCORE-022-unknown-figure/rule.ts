import { ruleOf } from '@rplan/meaning';
import { exceptionOf, figuresOf, formulaOf, placeOf } from '@rplan/syntax';
import type { Node, RulePart, ScorePart } from '@rplan/syntax/ast';
import { isNode, isPerUnit, isRulePart, isScore, isScorePart } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Unknown = { name: string; known: readonly string[] };

/** A figure that a formula or a result names and that the criterion does not have. */
export const rule = defineRule<Unknown>({
  code: 'RP-SCORE-022',
  severity: 'error',
  title: { vi: 'Số liệu chưa khai báo', en: 'An undeclared figure' },
  message: {
    vi: ({ name, known }) =>
      `Nội dung này không có số liệu “${name}”. ${known.length > 0 ? `Có: ${known.join(', ')}.` : `Khai báo: số liệu ${name} "tổng số việc".`}`,
    en: ({ name, known }) =>
      `There is no figure “${name}” here. ${known.length > 0 ? `There are: ${known.join(', ')}.` : `Declare it: evidence ${name} "tổng số việc".`}`,
  },
  page: {
    why: {
      vi: 'Tên gõ nhầm làm số liệu không vào công thức, và điểm không tính được.',
      en: 'A mistyped name keeps the figure out of the formula, and no points follow.',
    },
    whatToDo: {
      vi: 'Sửa tên, hoặc khai báo số liệu trong nội dung của bộ chỉ số.',
      en: 'Correct the name, or declare the figure in the node of the index.',
    },
    limits: { vi: 'Không.', en: 'None.' },
  },
  on: {
    Formula: (node, context) => {
      const read = formulaOf(node);
      if (read.ok) check(node, figuresOf(read.value), context);
    },
    Condition: (node, context) => {
      const read = exceptionOf(node);
      if (read.ok) check(node, [...figuresOf(read.value.when), ...figuresOf(read.value.gives)], context);
    },
    PerUnit: (node, context) => check(node, [node.count], context),
    Figures(node, { report }) {
      const owner = ruleOwner(node.$container);
      const known = owner && figuresIn(owner);
      if (!known) return;
      for (const [index, { name }] of node.values.entries())
        if (name !== undefined && !known.includes(name))
          report({ at: placeOf(node, 'values', index), data: { name, known } });
    },
  },
});

function check(
  node: AstNode,
  names: readonly string[],
  { report }: RuleContext<Unknown & Record<string, unknown>>,
): void {
  const owner = AstUtils.getContainerOfType(node, (each): each is Node | RulePart => isNode(each) || isRulePart(each));
  const known = owner ? figuresIn(owner) : [];
  for (const name of names)
    if (name !== undefined && !known.includes(name))
      report({ at: placeOf(node, isPerUnit(node) ? 'count' : 'words'), data: { name, known } });
}

function figuresIn(owner: Node | RulePart): string[] {
  return ruleOf(owner).figures.map(({ name }) => name);
}

/** The criterion, or the part of its rule, that figures of a result are of. */
function ruleOwner(owner: AstNode | undefined): Node | RulePart | undefined {
  if (isScore(owner)) return owner.node?.ref;
  if (!isScorePart(owner)) return undefined;
  const { $container, number } = owner as ScorePart;
  const items: readonly AstNode[] = ruleOwner($container)?.items ?? [];
  return items.filter(isRulePart).find((part) => part.number === number);
}
