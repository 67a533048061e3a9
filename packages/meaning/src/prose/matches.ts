import type { Place } from '@rplan/syntax';
import { onceEachText, placeOf, withPlainHyphens } from '@rplan/syntax';
import type { Chunk } from '@rplan/syntax/ast';

/** A match in the words of a text, with its place in the file. */
export interface ProseMatch {
  readonly match: RegExpMatchArray;
  readonly at: Place;
}

/**
 * Matches of a pattern in a piece of prose between links. The pattern meets NFC text with plain hyphens whatever the file has; places are
 * those of the file. The pattern needs the `g` flag, and is one for all calls: what it does not match is remembered by it.
 */
export function matchesIn(chunk: Chunk, pattern: RegExp): readonly ProseMatch[] {
  const raw = chunk.text;
  if (!raw) return NONE;
  const number = numberOf(pattern);
  const block = Math.floor(number / BITS);
  const bit = 1 << (number % BITS);
  const known = missesOf(raw);
  if (((known[block] ?? 0) & bit) !== 0) return NONE;
  const text = composed(raw);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) {
    while (known.length <= block) known.push(0);
    known[block] = (known[block] ?? 0) | bit;
    return NONE;
  }
  const { file, start } = placeOf(chunk);
  const offsetOf = text.length === raw.length ? (at: number) => at : offsets(raw, text);
  const found: ProseMatch[] = [];
  for (; match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    found.push({ match, at: { file, start: start + offsetOf(match.index), end: start + offsetOf(end) } });
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const NONE: readonly ProseMatch[] = [];

/** The patterns that are known to match nowhere in a text, a bit each, thirty to a number. */
type Misses = number[];

const missesIn = onceEachText(20_000, (): Misses => []);
let asked: { readonly text: string; readonly misses: Misses } | undefined;

/** All rules read a piece one after the other. */
function missesOf(text: string): Misses {
  if (asked?.text !== text) asked = { text, misses: missesIn(text) };
  return asked.misses;
}

const numbers = new Map<RegExp, number>();
const BITS = 30;

function numberOf(pattern: RegExp): number {
  const known = numbers.get(pattern) ?? numbers.size;
  numbers.set(pattern, known);
  return known;
}

/** The text in NFC with plain hyphens. All rules read a piece one after the other, so that the last one is worth keeping. */
function composed(raw: string): string {
  if (raw !== last.raw) last = { raw, text: withPlainHyphens(raw.normalize('NFC')) };
  return last.text;
}

let last = { raw: '', text: '' };

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
