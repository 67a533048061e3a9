import { type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** Each of the signs alone, where there is more to take away than to keep. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => {
    const written = textOf(problem, 'written') ?? '';
    return [...new Set(written.trim())]
      .filter((sign) => sign !== written)
      .map((sign) => replaceWith(problem, sign, false));
  },
};
