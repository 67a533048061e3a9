import type { RuleFix } from '../../fixes/fix.js';

/** A brace that opens no link: the sign itself. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => [
    {
      title: { vi: 'Viết \\{ để in dấu ngoặc nhọn', en: 'Write \\{ for the brace itself' },
      edits: [{ place: problem.place, text: '\\{' }],
      preferred: false,
    },
  ],
};
