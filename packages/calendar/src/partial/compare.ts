import { compareDates } from '../civil/arithmetic.js';
import { type PartialDate, partialInterval } from './partial-date.js';

/**
 * True where every day that `a` can mean lies before every day that `b` can mean. False also where a year is missing: a
 * rule that fires on true is silent about what a blank leaves open.
 */
export function definitelyBefore(a: PartialDate, b: PartialDate): boolean {
  const left = partialInterval(a);
  const right = partialInterval(b);
  return left !== undefined && right !== undefined && compareDates(left.last, right.first) < 0;
}

/** True where every day that `a` can mean lies after every day that `b` can mean; see `definitelyBefore`. */
export function definitelyAfter(a: PartialDate, b: PartialDate): boolean {
  return definitelyBefore(b, a);
}
