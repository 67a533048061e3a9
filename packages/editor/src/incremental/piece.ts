import { walk } from '@rplan/syntax';
import { isAmendment } from '@rplan/syntax/ast';
import type { AstNode, Reference } from 'langium';
import { isReference } from 'langium';
import type { Piece } from './graft.js';

const LISTS = new Set(['statements', 'items', 'updates']);

/** Every node of a piece: those of its statements, and of its blocks what stands in front of the braces. */
export function* nodesOf({ statements, blocks }: Piece): Generator<AstNode> {
  const found: AstNode[] = [];
  for (const statement of statements) walk(statement, (node) => found.push(node));
  for (const block of blocks) {
    found.push(block);
    for (const [property, value] of Object.entries(block)) {
      if (property.startsWith('$') || LISTS.has(property)) continue;
      for (const item of Array.isArray(value) ? value : [value])
        if (isNode(item)) walk(item, (node) => found.push(node));
    }
  }
  yield* found;
}

/** The references that a node itself holds. */
export function* referencesIn(node: AstNode): Generator<Reference> {
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('$')) continue;
    for (const item of Array.isArray(value) ? value : [value]) if (isReference(item)) yield item;
  }
}

/** What other statements can see of a piece: the names that it declares, in order, and which plan it amends. */
export function visibleIn(nodes: readonly AstNode[]): string {
  return nodes
    .map((node) => {
      const { name } = node as { name?: unknown };
      if (isAmendment(node)) return `amends ${node.plan?.$refText}`;
      return typeof name === 'string' ? `${node.$type} ${name}` : '';
    })
    .filter(Boolean)
    .join('\n');
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}
