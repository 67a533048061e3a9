import { type RuleFix, textOf } from '../../fixes/fix.js';

/** A `"` without its partner: closes the text at the end of its line. A lost `"""` cannot be mended: nobody knows where it ends. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem, { file }) => {
    if (textOf(problem, 'fence') !== '"') return [];
    const text = file.textDocument.getText();
    const lineEnd = text.slice(problem.place.start).search(/[ \t]*\r?\n|[ \t]*$/);
    const end = problem.place.start + Math.max(lineEnd, 1);
    const place = { file: file.uri.toString(), start: end, end };
    return [
      {
        title: { vi: 'Thêm dấu " ở cuối dòng', en: 'Close the text at the end of the line' },
        edits: [{ place, text: '"' }],
        preferred: false,
      },
    ];
  },
};
