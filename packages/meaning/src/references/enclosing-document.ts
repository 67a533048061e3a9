import type { AuthoredDocument } from '@rplan/syntax/ast';
import { isAuthoredDocument } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** The document a node stands in; undefined outside one. */
export function enclosingDocument(node: AstNode): AuthoredDocument | undefined {
  let above: AstNode | undefined = node;
  while (above && !isAuthoredDocument(above)) above = above.$container;
  return above;
}
