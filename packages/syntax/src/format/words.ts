import type { Reference } from 'langium';
import type { Deadline } from '../generated/ast.js';
import { phraseIn, readDeadline } from '../text/deadline.js';
import type { Vocabulary } from '../vocabulary/keyword.js';

/** What is printed for a reference: names such as `NV-7` are the writer's own and no words of a document. */
export interface NamedWords {
  readonly reference: Reference;
  readonly words: string;
}

/**
 * A deadline's own words, as typed: with the words for what it refers to, texts without their quotes, and no stop at the end. Words of the other
 * vocabulary are put into this one: `before day 30/8/2024` gives `trước ngày 30/8/2024`.
 */
export function wordsOf(node: Deadline, vocabulary: Vocabulary, named: readonly NamedWords[] = []): string {
  const written = readDeadline(node);
  if (node.quoted) return written.reading.deadline.kind === 'vague' ? written.reading.deadline.text : '';
  const said = [
    ...written.named.map((place) => ({
      ...place,
      words: named.find(({ reference }) => reference === place.reference)?.words ?? place.text,
    })),
    ...written.quotes.map((place) => ({ ...place, words: place.text })),
  ].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, words } of said) {
    pieces.push(phraseIn(vocabulary, written, at, start), words);
    at = end;
  }
  pieces.push(phraseIn(vocabulary, written, at, written.text.length));
  return pieces
    .filter(Boolean)
    .reduce((said, piece) => (said === '' || /^[,;.)]/.test(piece) ? said + piece : `${said} ${piece}`), '')
    .replace(/[\s.;,]+$/, '');
}
