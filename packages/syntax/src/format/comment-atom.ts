import type { Atom } from './atom.js';
import { plainAtom } from './atom.js';
import type { Lexeme, Spelled } from './lexeme.js';
import { sameInBoth } from './lexeme.js';

/** A comment as an atom of the statement it stands in or after; it keeps the line it had to itself. */
export function commentAtom(comment: Lexeme, after: Lexeme | undefined): Atom {
  const endsLine = comment.type === 'LINE_COMMENT' || (after !== undefined && after.lineEndsBefore > 0);
  return {
    ...plainAtom,
    written: sameInBoth(commentLines(comment).join('\n')),
    gap: comment.type === 'LINE_COMMENT' ? '  ' : ' ',
    lineBefore: comment.lineEndsBefore > 0,
    lineAfter: endsLine,
  };
}

/** A comment on lines of its own. Lines that begin with `*` line up under the first; others stay as they are. */
export function standingComment({ written }: Pick<Atom, 'written'>, indent: string): Spelled[] {
  const [first = '', ...rest] = written.vi.split('\n');
  const starred = rest.every((line) => line.trimStart().startsWith('*'));
  return [`${indent}${first}`, ...rest.map((line) => (starred ? `${indent} ${line.trimStart()}` : line))].map(
    sameInBoth,
  );
}

function commentLines({ written }: Lexeme): string[] {
  return written.vi.split(/\r\n|\n|\r/).map((line) => line.trimEnd());
}
