import type { Diagnostic } from '../../diagnostic.js';
import { type Fix, type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: instead };

/** `ngày 8/2026`: the month that it is; words without their marks: those with them. */
function instead(problem: Diagnostic): Fix[] {
  const { problem: kind } = problem.data;
  const words = kind === 'month-as-day' || kind === 'misspelt' ? textOf(problem, 'instead') : undefined;
  return words ? [replaceWith(problem, words, kind === 'misspelt')] : [];
}
