import { type RuleFix, textOf, within } from '../../fixes/fix.js';

export const fix: RuleFix = {
  safety: 'look',
  offer: (problem, context) => within(problem, context, textOf(problem, 'written'), textOf(problem, 'year')),
};
