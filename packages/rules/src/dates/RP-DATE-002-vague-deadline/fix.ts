import { phraseWord } from '@rplan/calendar';
import { vocabularyOf } from '@rplan/meaning';
import type { Diagnostic } from '../../diagnostic.js';
import { type Fix, type FixContext, type RuleFix, replaceWith } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: howOften };

/** `định kỳ` without a period: each period that there is. */
function howOften(problem: Diagnostic, { file }: FixContext): Fix[] {
  if (problem.data.kind !== 'periodic') return [];
  const vocabulary = vocabularyOf(file);
  return ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'].map((word) =>
    replaceWith(problem, phraseWord(word)?.[vocabulary] ?? word, false),
  );
}
