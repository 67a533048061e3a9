import type { Index, IndexNode } from '@rplan/syntax/ast';
import { isContinues } from '@rplan/syntax/ast';
import { indexAbove } from '../references/above.js';

/** The older indices and nodes that an index or a node says it goes on with, the nearest first; what goes on with itself ends there. */
export function predecessorsOf(node: IndexNode): IndexNode[] {
  const found = new Set<IndexNode>();
  const visit = (each: IndexNode) => {
    for (const item of each.items) {
      if (!isContinues(item)) continue;
      for (const { ref } of item.nodes) {
        if (!ref || ref === node || found.has(ref)) continue;
        found.add(ref);
        visit(ref);
      }
    }
  };
  visit(node);
  return [...found];
}

/** Whether an index goes on with another. */
export function goesOnWith(index: Index, earlier: Index): boolean {
  return predecessorsOf(index).includes(earlier);
}

/** What a node was in an older edition: itself there, or the one node that it goes on with; undefined where these are none or several. */
export function nodeInEdition<N extends IndexNode>(node: N, edition: Index): IndexNode | undefined {
  if (indexAbove(node) === edition) return node;
  const [only, ...others] = predecessorsOf(node).filter(
    (each) => each.$type === node.$type && indexAbove(each) === edition,
  );
  return others.length > 0 ? undefined : only;
}
