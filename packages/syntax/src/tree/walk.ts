import type { AstNode } from 'langium';

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

const known = new WeakMap<AstNode, readonly AstNode[]>();

/**
 * All nodes under a node, parents first, in the order of the file; found once a syntax tree, since linking and rules all pass over them. What
 * lies in a task or finding is kept by itself: an editor puts those of the old tree into the new one.
 */
export function nodesIn(root: AstNode): readonly AstNode[] {
  const found = known.get(root);
  if (found) return found;
  const nodes: AstNode[] = [];
  gather(root, nodes);
  known.set(root, nodes);
  return nodes;
}

function gather(node: AstNode, into: AstNode[]): void {
  into.push(node);
  const properties = node as unknown as Record<string, unknown>;
  for (const name in properties) {
    if (name.charCodeAt(0) === DOLLAR) continue;
    const value = properties[name];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) add(item, into);
    } else if (isNode(value)) add(value, into);
  }
}

function add(node: AstNode, into: AstNode[]): void {
  if (node.$type === 'Task' || node.$type === 'Finding') for (const inner of nodesIn(node)) into.push(inner);
  else gather(node, into);
}

/** A child node; a reference has no `$type`. */
function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}
