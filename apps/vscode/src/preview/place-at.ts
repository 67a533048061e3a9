import type { PagePlace } from '@rplan/editor';

/**
 * The part of a page that a place in its sources belongs to: the narrowest one around it, else the last one that begins before it; -1 before the
 * first. The end of a part belongs to it, since that is where its writer's cursor stands.
 */
export function partAt(places: readonly PagePlace[], file: number, line: number, character: number): number {
  let around: Found | undefined;
  let before: Found | undefined;
  places.forEach((place, index) => {
    const [of, startLine, start, endLine, end] = place;
    if (of !== file || isBefore(line, character, startLine, start)) return;
    const found = { index, place };
    if (isBefore(endLine, end, line, character)) before = later(before, found);
    else around = later(around, found);
  });
  return (around ?? before)?.index ?? -1;
}

interface Found {
  readonly index: number;
  readonly place: PagePlace;
}

/** Parts nest or follow each other: of two around one place the narrower one starts later, or ends earlier. */
function later(known: Found | undefined, found: Found): Found {
  if (!known) return found;
  const [, knownLine, knownStart, knownEndLine, knownEnd] = known.place;
  const [, line, start, endLine, end] = found.place;
  if (isBefore(knownLine, knownStart, line, start)) return found;
  if (isBefore(line, start, knownLine, knownStart)) return known;
  return isBefore(endLine, end, knownEndLine, knownEnd) ? found : known;
}

function isBefore(line: number, character: number, otherLine: number, other: number): boolean {
  return line < otherLine || (line === otherLine && character < other);
}
