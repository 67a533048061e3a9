import { nodesIn, onceEach } from '@rplan/syntax';
import type { AuthoredDocument, Chunk, Link, Model } from '@rplan/syntax/ast';
import { isChunk, isLink } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** The words and the links of a document's texts, in the order of the file. */
export interface Texts {
  readonly chunks: readonly Chunk[];
  readonly links: readonly Link[];
}

const NONE: Texts = { chunks: [], links: [] };

/** The texts of a document; many rules read the prose. */
export function textsOf(document: AuthoredDocument): Texts {
  return textsIn(document.$container).get(document) ?? NONE;
}

/** Those of all documents of a file, in one pass over its nodes: what follows a document is its own up to the next statement. */
const textsIn = onceEach((model: Model) => {
  const found = new Map<AstNode, Texts>();
  let texts: { chunks: Chunk[]; links: Link[] } | undefined;
  for (const node of nodesIn(model)) {
    if (node.$container === model) {
      texts = { chunks: [], links: [] };
      found.set(node, texts);
    } else if (isChunk(node)) texts?.chunks.push(node);
    else if (isLink(node)) texts?.links.push(node);
  }
  return found;
});
