import type { Edit, Fixer } from './fix.js';
import { indentAt, lineEndOf, replaceWith, textOf } from './fix.js';

/** A sign that begins nothing: a curly quote with its partner, or a form of dates as it is written here. */
export const signFixes: Fixer = (problem, { file }) => {
  const suggestion = textOf(problem, 'suggestion');
  if (!suggestion) return [];
  if (suggestion !== '"') return [replaceWith(problem, suggestion)];
  const text = file.textDocument.getText();
  const { start, end } = problem.place;
  const words = CURLY_TEXT.exec(text.slice(end))?.[0];
  const edits: Edit[] = [{ place: problem.place, text: '"' }];
  if (OPENING.test(text.slice(start, end))) {
    // Without its partner nobody knows where the text ends.
    if (words === undefined) return [];
    const close = end + words.length;
    edits.push({ place: { file: problem.place.file, start: close - 1, end: close }, text: '"' });
  }
  return [{ title: { vi: 'Dùng ngoặc kép thẳng "..."', en: 'Use straight quotes "..."' }, edits, preferred: true }];
};

const OPENING = /^[“„«]$/;
const CURLY_TEXT = /^[^\r\n"“”„«»{}]*[”“»]/;

/** An invisible sign: takes it away. A soft hyphen between spaces was a dash somewhere, which only the writer knows. */
export const removeInvisible: Fixer = (problem, { file }) => {
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
};

/** Blocks that are never closed: closes them where their indentation shows the end. Not preferred, for only the writer knows. */
export const closeBlocks: Fixer = (problem, { file }) => {
  const openers = problem.related.map(({ place }) => place.start).sort((a, b) => b - a);
  if (openers.length === 0) return [];
  const end = lineEndOf(file);
  const text = openers.map((opener) => `${end}${indentAt(file, opener)}}`).join('');
  const { file: uri, end: at } = problem.place;
  const title =
    openers.length === 1
      ? { vi: 'Thêm dấu } ở đây', en: 'Close the block here' }
      : { vi: `Thêm ${openers.length} dấu } ở đây`, en: `Close ${openers.length} blocks here` };
  return [{ title, edits: [{ place: { file: uri, start: at, end: at }, text }], preferred: false }];
};

/** An ignore comment that silences nothing, or one code of it: takes it away with the spaces in front of it. */
export const removeIgnore: Fixer = (problem, { file }) => {
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
};

/** A letter out of order: the one that comes next. */
export const letterFixes: Fixer = (problem) => {
  const expected = textOf(problem, 'expected');
  return expected ? [replaceWith(problem, `"${expected}"`)] : [];
};
