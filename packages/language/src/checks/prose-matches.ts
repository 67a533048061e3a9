import type { Chunk } from '../generated/ast.js';
import { placeOf } from './place.js';
import type { Place } from './rule.js';

/** A match in the words of a text, with its place in the file. */
export interface ProseMatch {
  readonly match: RegExpMatchArray;
  readonly at: Place;
}

/**
 * Matches of a pattern in a piece of prose between links. The pattern meets NFC text whatever the file has; places are those of the
 * file. The pattern needs the `g` flag.
 */
export function* matchesIn(chunk: Chunk, pattern: RegExp): Generator<ProseMatch> {
  const raw = chunk.text;
  if (!raw) return;
  const { file, start } = placeOf(chunk);
  const text = raw.normalize('NFC');
  const offsetOf = text === raw ? (at: number) => at : offsets(raw, text);
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    yield { match, at: { file, start: start + offsetOf(match.index), end: start + offsetOf(end) } };
  }
}

/** For decomposed text: where each character of the composed text begins in the raw one. */
function offsets(raw: string, text: string): (at: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const [cluster] of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const width = cluster.normalize('NFC').length;
    for (let index = 0; index < width; index++) starts.push(Math.min(at + index, at + cluster.length - 1));
    at += cluster.length;
  }
  return (index) => (index >= text.length ? raw.length : (starts[index] ?? raw.length));
}
