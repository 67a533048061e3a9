import { type RuleFix, replaceWith } from '../../fixes/fix.js';

/** A stop, where nothing is to follow. */
export const fix: RuleFix = { safety: 'look', offer: (problem) => [replaceWith(problem, '.', false)] };
