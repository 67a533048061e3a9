import { vocabularyOf } from '@rplan/meaning';
import { spell } from '@rplan/syntax';
import type { Diagnostic } from '../rule.js';
import type { Fix, FixContext, Fixer } from './fix.js';
import { replaceWith, textOf } from './fix.js';

/**
 * Numbers and dates that the data contradict. None is preferred: what is stated may be right, and what it was compared with wrong.
 */
export const valueFixes: Readonly<Record<string, Fixer>> = {
  'RP-SCORE-001': computed,
  'RP-SCORE-003': computed,
  'RP-SCORE-005': (problem, context) =>
    within(problem, context, textOf(problem, 'written'), textOf(problem, 'instead')),
  'RP-SCORE-006': (problem, context) => within(problem, context, textOf(problem, 'written'), textOf(problem, 'year')),
  'RP-DATE-001': lastDay,
  'RP-DATE-002': howOften,
  'RP-DATE-009': (problem, context) => within(problem, context, textOf(problem, 'due'), textOf(problem, 'workingDay')),
};

function computed(problem: Diagnostic): Fix[] {
  const value = textOf(problem, 'computed');
  return value ? [replaceWith(problem, value, false)] : [];
}

/** Another value in the place of one part of what is underlined, where that part is written out. */
function within(problem: Diagnostic, { file }: FixContext, part: string | undefined, other: string | undefined): Fix[] {
  const { start, end } = problem.place;
  const written = file.textDocument.getText().slice(start, end);
  return part && other && written.includes(part)
    ? [
        replaceWith(
          problem,
          written.replace(part, () => other),
          false,
        ),
      ]
    : [];
}

/** `31/6/2026`: the last day that the month has. */
function lastDay(problem: Diagnostic): Fix[] {
  const written = textOf(problem, 'written');
  const { lastDay: last } = problem.data;
  if (!written || typeof last !== 'number') return [];
  return [replaceWith(problem, written.replace(/^\d+/, String(last)), false)];
}

/** `định kỳ` without a period: each period that there is. */
function howOften(problem: Diagnostic, { file }: FixContext): Fix[] {
  if (problem.data.kind !== 'periodic') return [];
  const vocabulary = vocabularyOf(file);
  return ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'].map((word) =>
    replaceWith(problem, spell(word, vocabulary), false),
  );
}
