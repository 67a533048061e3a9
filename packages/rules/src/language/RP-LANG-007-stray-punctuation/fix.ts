import { type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** Each of the signs alone. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => [...new Set(textOf(problem, 'written')?.trim())].map((sign) => replaceWith(problem, sign, false)),
};
