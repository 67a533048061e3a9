import type { Point, SpanDeadline } from '../deadline/deadline.js';
import { inYear, yearOf } from './points.js';

/** Whether times are whole months, quarters or years that follow each other. */
export function areNeighbours(points: readonly Point[]): boolean {
  const places = points.map(placeOf);
  return places.every((place, index) => place !== undefined && (index === 0 || place === (places[index - 1] ?? 0) + 1));
}

/** Whether a month, quarter or year is one of a stretch; of one without a year, in the year of its end. */
export function isInStretch({ from, to }: SpanDeadline, point: Point): boolean {
  if (from.kind === 'this-document' || !to || from.kind !== point.kind || to.kind !== point.kind) return false;
  const [first, place, last] = [from, inYear(point, yearOf(to)), to].map(placeOf);
  return first !== undefined && place !== undefined && last !== undefined && first <= place && place <= last;
}

/** Whole months, quarters and years, counted; undefined for what else there is. */
function placeOf(point: Point): number | undefined {
  if (point.kind === 'month' && !point.part) return (point.year ?? 0) * 12 + point.month;
  if (point.kind === 'quarter' && !point.part) return 1e6 + (point.year ?? 0) * 4 + point.quarter;
  return point.kind === 'year' && !point.part && point.year !== undefined ? 2e6 + point.year : undefined;
}
