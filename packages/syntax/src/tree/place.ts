import type { AstNode, CstNode, Reference } from 'langium';
import { AstUtils, GrammarUtils } from 'langium';

/** A place in a file: offsets, end exclusive. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The place of a node, or of one of its properties where given and present. */
export function placeOf(node: AstNode, property?: string, index?: number): Place {
  const cst = (property && GrammarUtils.findNodeForProperty(node.$cstNode, property, index)) || node.$cstNode;
  return placeOfCst(node, cst);
}

/** The place of a reference as written. */
export function placeOfReference(node: AstNode, reference: Reference): Place {
  return placeOfCst(node, reference.$refNode ?? node.$cstNode);
}

/** The place of the keyword that opens a node. */
export function placeOfKeyword(node: AstNode): Place {
  let cst = node.$cstNode;
  while (cst && 'content' in cst) cst = (cst as { content: CstNode[] }).content[0];
  return placeOfCst(node, cst ?? node.$cstNode);
}

function placeOfCst(node: AstNode, cst: CstNode | undefined): Place {
  return { file: AstUtils.getDocument(node).uri.toString(), start: cst?.offset ?? 0, end: cst?.end ?? 0 };
}
