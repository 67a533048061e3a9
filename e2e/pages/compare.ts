import type { PNG } from 'pngjs';

/** A field of the page, in dots: 4 mm of paper. */
const FIELD = 8;

/** How much more or less of a field may be black before it counts as another. */
const TOLERANCE = 0.08;

/**
 * How many fields of two pages differ. Comparing the share of black of a field, and not dots, forgives another smoothing of
 * letters; a line that moved by a few millimetres changes all the fields it crosses.
 */
export function differingFields(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let top = 0; top < one.height; top += FIELD)
    for (let left = 0; left < one.width; left += FIELD)
      if (Math.abs(blackness(one, left, top) - blackness(other, left, top)) > TOLERANCE) count++;
  return count;
}

/** The share of a field that is black, from 0 to 1. */
function blackness({ width, height, data }: PNG, left: number, top: number): number {
  let sum = 0;
  let dots = 0;
  for (let y = top; y < Math.min(top + FIELD, height); y++)
    for (let x = left; x < Math.min(left + FIELD, width); x++) {
      sum += 255 - (data[(y * width + x) * 4] ?? 255);
      dots++;
    }
  return sum / dots / 255;
}
