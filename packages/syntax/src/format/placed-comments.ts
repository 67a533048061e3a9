import type { Atom } from './atom.js';
import { commentAtom } from './comment-atom.js';
import type { Lexeme } from './lexeme.js';

/** Comments between two statements, by where they stand. */
interface PlacedComments {
  /** On the line of what stands before. */
  readonly behind: Atom[];
  readonly standing: { comment: Lexeme; atom: Atom }[];
  /** On the line of the statement that follows. */
  readonly before: Lexeme[];
}

/**
 * Sorts the comments before `next`, or before the end of a block: those on the line of what is before, those on lines of their
 * own, those on the line of the statement that follows. `isFirst`: no statement of the block stands before them.
 */
export function placeComments(comments: readonly Lexeme[], next: Lexeme | undefined, isFirst: boolean): PlacedComments {
  let before = comments.length;
  while (
    next &&
    before > 0 &&
    comments[before - 1]?.type === 'BLOCK_COMMENT' &&
    (comments[before] ?? next).lineEndsBefore === 0
  )
    before--;
  let behind = 0;
  while (behind < (isFirst ? before : comments.length) && comments[behind]?.lineEndsBefore === 0) behind++;
  const atomOf = (comment: Lexeme) => commentAtom(comment, undefined);
  return {
    behind: comments.slice(0, behind).map(atomOf),
    standing: comments.slice(behind, Math.max(behind, before)).map((comment) => ({ comment, atom: atomOf(comment) })),
    before: comments.slice(Math.max(behind, before)),
  };
}
