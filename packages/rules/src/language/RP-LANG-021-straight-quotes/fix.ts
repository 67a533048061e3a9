import { type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** The same words between curled marks. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => {
    const curled = textOf(problem, 'curled');
    return curled === undefined ? [] : [replaceWith(problem, curled)];
  },
};
