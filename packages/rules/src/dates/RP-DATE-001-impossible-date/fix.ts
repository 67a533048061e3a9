import type { Diagnostic } from '../../diagnostic.js';
import { type Fix, type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: lastDay };

/** `31/6/2026`: the last day that the month has. */
function lastDay(problem: Diagnostic): Fix[] {
  const written = textOf(problem, 'written');
  const { lastDay: last } = problem.data;
  if (!written || typeof last !== 'number') return [];
  return [replaceWith(problem, written.replace(/^\d+/, String(last)), false)];
}
