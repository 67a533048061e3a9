import type { AstNode } from 'langium';
import { onceEach } from './once.js';

/**
 * Visits a node and everything inside it, parents first, in the order of the file. A plain recursion: Langium's streams cost several
 * times as much, and every check walks.
 */
export function walk(node: AstNode, visit: (node: AstNode) => void): void {
  visit(node);
  const properties = node as unknown as Record<string, unknown>;
  for (const name in properties) {
    if (name.charCodeAt(0) === DOLLAR) continue;
    const value = properties[name];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit);
    } else if (isNode(value)) walk(value, visit);
  }
}

const DOLLAR = 36;

/** All nodes under a node, parents first, in the order of the file; found once a syntax tree, since linking and rules all pass over them. */
export const nodesIn = onceEach((root: AstNode): readonly AstNode[] => {
  const nodes: AstNode[] = [];
  gather(root, nodes);
  return nodes;
});

function gather(node: AstNode, into: AstNode[]): void {
  into.push(node);
  const properties = node as unknown as Record<string, unknown>;
  for (const name in properties) {
    if (name.charCodeAt(0) === DOLLAR) continue;
    const value = properties[name];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) gather(item, into);
    } else if (isNode(value)) gather(value, into);
  }
}

/** A child node; a reference has no `$type`. */
function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}
