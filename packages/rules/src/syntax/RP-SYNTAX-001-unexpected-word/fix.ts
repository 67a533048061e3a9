import { type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** A word that cannot stand here: the keyword it looks like. */
export const fix: RuleFix = {
  safety: 'same word',
  offer: (problem) => {
    const suggestion = textOf(problem, 'suggestion');
    return suggestion ? [{ ...replaceWith(problem, suggestion), everywhere: problem.data.understood === true }] : [];
  },
};
