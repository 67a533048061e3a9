import type { AstNode } from 'langium';
import type { AuthoredDocument, Chunk, Link, Model } from '../generated/ast.js';
import { isChunk, isLink } from '../generated/ast.js';
import { walk } from '../references/walk.js';

/** The words and the links of a document's texts, in the order of the file. */
export interface Texts {
  readonly chunks: readonly Chunk[];
  readonly links: readonly Link[];
}

const known = new WeakMap<AstNode, Texts>();

/** Gathered once a syntax tree: many rules read the prose. */
export function textsOf(root: AuthoredDocument | Model): Texts {
  const cached = known.get(root);
  if (cached) return cached;
  const texts = { chunks: [] as Chunk[], links: [] as Link[] };
  walk(root, (node) => {
    if (isChunk(node)) texts.chunks.push(node);
    else if (isLink(node)) texts.links.push(node);
  });
  known.set(root, texts);
  return texts;
}
