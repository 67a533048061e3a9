import { type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** A slip of the hand with one way out; in bulk it is left alone all the same, for they are the author's words. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => {
    const meant = textOf(problem, 'meant');
    return meant ? [{ ...replaceWith(problem, meant), everywhere: true }] : [];
  },
};
