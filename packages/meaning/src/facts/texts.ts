import { nodesIn } from '@rplan/syntax';
import type { AuthoredDocument, Chunk, Link, Model } from '@rplan/syntax/ast';
import { isChunk, isLink } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** The words and the links of a document's texts, in the order of the file. */
export interface Texts {
  readonly chunks: readonly Chunk[];
  readonly links: readonly Link[];
}

const known = new WeakMap<AstNode, Texts>();
const NONE: Texts = { chunks: [], links: [] };

/** Gathered once a syntax tree: many rules read the prose. */
export function textsOf(document: AuthoredDocument): Texts {
  const gathered = known.get(document);
  if (gathered) return gathered;
  gather(document.$container);
  return known.get(document) ?? NONE;
}

/** Those of all documents of a file, in one pass over its nodes: what stands behind a document is its own up to the next statement. */
function gather(model: Model): void {
  let texts: { chunks: Chunk[]; links: Link[] } | undefined;
  for (const node of nodesIn(model)) {
    if (node.$container === model) {
      texts = { chunks: [], links: [] };
      known.set(node, texts);
    } else if (isChunk(node)) texts?.chunks.push(node);
    else if (isLink(node)) texts?.links.push(node);
  }
}
