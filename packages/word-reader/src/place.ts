import type { Paragraph, Place } from './model.js';
import { composed } from './text/composed.js';

/** Where in the file the sign of a paragraph at an offset stands: what places a comment there. Undefined past the end. */
export function placeAt({ runs }: Paragraph, offset: number): Place | undefined {
  const run = runs.find(({ start, end }) => offset >= start && offset < end);
  if (!run) return undefined;
  const inside = offset - run.start;
  const offsetIn = run.place.offset;
  if (run.written === undefined) return { ...run.place, offset: offsetIn + inside };
  // Marks that a run begins with belong to the letter before, which ends another run.
  const marks = run.start === 0 ? 0 : (/^\p{M}+/u.exec(run.written)?.[0].length ?? 0);
  return { ...run.place, offset: offsetIn + marks + composed(run.written.slice(marks)).toWritten(inside) };
}
