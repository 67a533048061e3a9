import type { RuleFix } from '../../fixes/fix.js';
import { textOf } from '../../fixes/fix.js';

/** A brace that opens no link: the sign itself. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem) => {
    if (textOf(problem, 'empty') === 'words') return [];
    const { file, start } = problem.place;
    return [
      {
        title: { vi: 'Viết \\{ để in dấu ngoặc nhọn', en: 'Write \\{ for the brace itself' },
        edits: [{ place: { file, start, end: start + 1 }, text: '\\{' }],
        preferred: false,
      },
    ];
  },
};
