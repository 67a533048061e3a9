import * as ast from '@rplan/syntax/ast';

/** What the grid shows of a task and lets its writer change. */
export const gridFields = ['text', 'lead', 'support', 'due', 'deliverable'] as const;
export type GridField = (typeof gridFields)[number];

/** Fields that are statements of their own, by the English name of their keyword. */
export type StatedField = Exclude<GridField, 'text'>;
export type Stated = ast.Responsibility | ast.Due | ast.TextList;

/** The statements of a field among items. */
export function statementsOf(items: readonly ast.Item[], field: StatedField): Stated[] {
  if (field === 'due') return items.filter(ast.isDue);
  if (field === 'deliverable') return items.filter(ast.isTextList).filter((item) => item.field === field);
  return items.filter(ast.isResponsibility).filter(({ role }) => role === field);
}

/** Deliverables belong to their task alone. */
export function isInherited(field: StatedField): boolean {
  return field !== 'deliverable';
}
