import { type RuleFix, replaceWith } from '../../fixes/fix.js';

/** An invisible sign: takes it away. A soft hyphen between spaces was a dash somewhere, which only the writer knows. */
export const fix: RuleFix = {
  safety: 'safe',
  offer: (problem, { file }) => {
    const { start, end } = problem.place;
    if (/\s\u00ad\s/u.test(file.textDocument.getText().slice(Math.max(0, start - 1), end + 1)))
      return [replaceWith(problem, '-', false)];
    return [
      {
        title: { vi: 'Xóa ký tự ẩn', en: 'Delete the invisible character' },
        edits: [{ place: problem.place, text: '' }],
        preferred: true,
        everywhere: true,
      },
    ];
  },
};
