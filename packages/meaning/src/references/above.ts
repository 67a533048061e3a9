import type { AuthoredDocument, Index, IndexNode } from '@rplan/syntax/ast';
import { isAuthoredDocument, isIndex } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';

/** The document a node stands in, or is itself; undefined outside one. */
export function documentAbove(node: AstNode | undefined): AuthoredDocument | undefined {
  return AstUtils.getContainerOfType(node, isAuthoredDocument);
}

/** The index that a node of it stands in, or that it is itself. */
export function indexAbove(node: IndexNode): Index {
  // The grammar has nodes in indices only.
  return AstUtils.getContainerOfType(node, isIndex) as Index;
}
