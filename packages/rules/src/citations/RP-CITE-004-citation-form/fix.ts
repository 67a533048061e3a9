import { offered, type RuleFix, textOf } from '../../fixes/fix.js';

export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => {
    const kind = textOf(problem, 'kind');
    const number = textOf(problem, 'number');
    return offered(problem, kind && number && `${kind} số ${number}`);
  },
};
