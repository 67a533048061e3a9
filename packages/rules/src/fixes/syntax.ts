import type { Fixer } from './fix.js';
import { replaceWith, textOf } from './fix.js';

/** A word that cannot stand here: the keyword it looks like. */
export const unexpectedWordFixes: Fixer = (problem) => {
  const suggestion = textOf(problem, 'suggestion');
  return suggestion ? [{ ...replaceWith(problem, suggestion), everywhere: problem.data.understood === true }] : [];
};

/** A `"` without its partner: closes the text at the end of its line. A lost `"""` cannot be mended: nobody knows where it ends. */
export const closeText: Fixer = (problem, { file }) => {
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
};

/** A brace that opens no link: the sign itself. */
export const escapeBrace: Fixer = (problem) => [
  {
    title: { vi: 'Viết \\{ để in dấu ngoặc nhọn', en: 'Write \\{ for the brace itself' },
    edits: [{ place: problem.place, text: '\\{' }],
    preferred: false,
  },
];

/** A closing brace too many. */
export const removeBrace: Fixer = (problem) => [
  {
    title: { vi: 'Xóa dấu } thừa', en: 'Remove this }' },
    edits: [{ place: problem.place, text: '' }],
    preferred: true,
  },
];
