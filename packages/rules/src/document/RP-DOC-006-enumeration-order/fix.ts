import { type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** A letter out of order: the one that comes next. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => {
    const expected = textOf(problem, 'expected');
    return expected ? [replaceWith(problem, `"${expected}"`)] : [];
  },
};
