import type { Paragraph, Place } from './model.js';
import { composed } from './text/composed.js';

/** Where in the file the sign of a paragraph at an offset stands: what places a comment there. Undefined past the end. */
export function placeAt({ runs }: Paragraph, offset: number): Place | undefined {
  const run = runs.find(({ start, end }) => offset >= start && offset < end);
  if (!run) return undefined;
  const inside = offset - run.start;
  const written = run.written === undefined ? inside : composed(run.written).toWritten(inside);
  return { ...run.place, offset: run.place.offset + written };
}
