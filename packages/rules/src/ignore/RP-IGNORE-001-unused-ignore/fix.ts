import { type RuleFix, textOf } from '../../fixes/fix.js';

/** An ignore comment that silences nothing, or one code of it: takes it away with the spaces in front of it. */
export const fix: RuleFix = {
  safety: 'safe',
  offer: (problem, { file }) => {
    const { file: uri, start, end } = problem.place;
    const text = file.textDocument.getText();
    const gap = text.charAt(start) === '/' ? /[ \t]*$/ : /[ \t,]*$/;
    const from = start - (gap.exec(text.slice(0, start))?.[0].length ?? 0);
    const alone = from === 0 || text.charAt(from - 1) === '\n';
    const until = alone ? end + (/^[^\n]*\n?/.exec(text.slice(end))?.[0].length ?? 0) : end;
    return [
      {
        title: { vi: 'Xóa ghi chú bỏ qua', en: 'Remove the ignore comment' },
        edits: [{ place: { file: uri, start: from, end: until }, text: '' }],
        // Whoever named no code meant one.
        preferred: textOf(problem, 'code') !== undefined,
        everywhere: true,
      },
    ];
  },
};
