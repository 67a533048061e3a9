import type { AstNode } from 'langium';
import type { AuthoredDocument } from '../generated/ast.js';
import { isAuthoredDocument } from '../generated/ast.js';

/** The document a node stands in; undefined outside one. */
export function enclosingDocument(node: AstNode): AuthoredDocument | undefined {
  let above: AstNode | undefined = node;
  while (above && !isAuthoredDocument(above)) above = above.$container;
  return above;
}
