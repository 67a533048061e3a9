import { offered, type RuleFix, textOf } from '../../fixes/fix.js';

/** The number as the kind of document wants it; which of a kind and its symbol is wrong only the writer knows. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => (problem.data.slip === 'kind' ? [] : offered(problem, textOf(problem, 'meant'))),
};
