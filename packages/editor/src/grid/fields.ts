import { statementOf } from '@rplan/syntax';
import type * as ast from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** What the grid shows of a task and lets its writer change. */
export const gridFields = ['text', 'lead', 'support', 'due', 'deliverable'] as const;
export type GridField = (typeof gridFields)[number];

/** Fields that are statements of their own, by the English name of their keyword. */
export type StatedField = Exclude<GridField, 'text'>;
export type Stated = ast.Responsibility | ast.Due | ast.TextList;

/** The statements of a field among items. */
export function statementsOf(items: readonly AstNode[], field: StatedField): Stated[] {
  return items.filter((item): item is Stated => statementOf(item)?.keyword === field);
}
