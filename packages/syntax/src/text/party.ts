import type { CstNode, Reference } from 'langium';
import { CompositeNode } from '../read/syntax.js';

/** Whether a party is named in the words of an office (`Sở Nội vụ`) and not by its name in the directory. */
export function isInWords({ $refNode }: Pick<Reference, '$refNode'>): boolean {
  const type = $refNode instanceof CompositeNode ? firstToken($refNode) : '';
  return type === 'PARTY_WORDS' || type === 'LINE_OPEN' || type === 'BLOCK_OPEN';
}

function firstToken({ file, first }: CompositeNode): string {
  return file.columns.nameAt(first);
}

/** What stands in the file from the beginning of one piece of syntax to the end of another. */
export function writtenBetween(from: CstNode, to: CstNode): string {
  return from.root.fullText.slice(from.offset, to.end);
}
