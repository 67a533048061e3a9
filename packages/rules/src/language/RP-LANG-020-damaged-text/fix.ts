import { type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** An eth: the letter that was meant. What else is damaged only the original tells. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => {
    if (textOf(problem, 'damage') !== 'eth') return [];
    const small = textOf(problem, 'found') === '\u00f0';
    return [{ ...replaceWith(problem, small ? 'đ' : 'Đ'), everywhere: true }];
  },
};
