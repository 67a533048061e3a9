import { offered, type RuleFix, textOf } from '../../fixes/fix.js';

/** What the parts give. Not preferred: what is stated may be right, and one of the parts wrong. */
export const fix: RuleFix = { safety: 'look', offer: (problem) => offered(problem, textOf(problem, 'computed')) };
