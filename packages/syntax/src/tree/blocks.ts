import type { AstNode, CompositeCstNode, CstNode, LeafCstNode } from 'langium';

/** The braces of a statement's block. */
export interface Braces {
  readonly open: LeafCstNode;
  /** Undefined where the block is not closed. */
  readonly close: LeafCstNode | undefined;
}

/** The statements that stand in a node: those of a file, the items of a block, the updates of a report. */
export function statementsIn(node: AstNode): readonly AstNode[] {
  const { statements, items, updates } = node as Partial<
    Record<'statements' | 'items' | 'updates', readonly AstNode[]>
  >;
  return statements ?? items ?? updates ?? [];
}

/** The braces that a node itself wrote, not those of what stands inside; undefined where it has no block. */
export function bracesOf(node: AstNode): Braces | undefined {
  const leaves = node.$cstNode ? [...ownLeaves(node.$cstNode, node)] : [];
  const open = leaves.find(({ tokenType }) => tokenType.name === '{');
  if (!open) return undefined;
  const last = leaves.at(-1);
  return { open, close: last?.tokenType.name === '}' ? last : undefined };
}

/** The leaves that belong to a node itself. A rule that only passes another on makes a node of the tree too, with the same owner. */
function* ownLeaves(cst: CstNode, owner: AstNode): Generator<LeafCstNode> {
  for (const child of (cst as CompositeCstNode).content ?? []) {
    if ('tokenType' in child) {
      if (!child.hidden) yield child as LeafCstNode;
    } else if (child.astNode === owner) yield* ownLeaves(child, owner);
  }
}
