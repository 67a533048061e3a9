import type { Diagnostic } from '../../diagnostic.js';
import { type Fix, type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: asMonth };

/** `ngày 8/2026`: the month that it is. */
function asMonth(problem: Diagnostic): Fix[] {
  const instead = problem.data.problem === 'month-as-day' ? textOf(problem, 'instead') : undefined;
  return instead ? [replaceWith(problem, instead, false)] : [];
}
