import { type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** Each term that may be meant now. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => (textOf(problem, 'now')?.split(/,\s+/) ?? []).map((term) => replaceWith(problem, term, false)),
};
