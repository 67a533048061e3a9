import type { RuleFix } from '../../fixes/fix.js';

/** A closing brace too many. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => [
    {
      title: { vi: 'Xóa dấu } thừa', en: 'Remove this }' },
      edits: [{ place: problem.place, text: '' }],
      preferred: true,
    },
  ],
};
