import { type RuleFix, replaceWith } from '../../fixes/fix.js';
import { insteadOf } from './instead.js';

/** An invisible sign: takes it away, or puts a blank between the words it stands between. Where only the writer knows, both are offered. */
export const fix: RuleFix = {
  safety: 'safe',
  offer: (problem, { file }) => {
    const { start, end } = problem.place;
    const text = file.textDocument.getText();
    const found = text.slice(start, end);
    const [before, after] = [text.slice(Math.max(0, start - LONGEST_WORD), start), text.slice(end, end + LONGEST_WORD)];
    // Between blanks a soft hyphen was a dash somewhere.
    if (/\s\u00ad\s/u.test(text.slice(Math.max(0, start - 1), end + 1))) return [replaceWith(problem, '-', false)];
    const instead = insteadOf(found, before, after);
    return ['', ' ']
      .filter((text) => instead === undefined || text === instead)
      .map((text) => ({
        title: text === '' ? REMOVE : SEPARATE,
        edits: [{ place: problem.place, text }],
        preferred: instead !== undefined,
        everywhere: instead !== undefined,
      }));
  },
};

const LONGEST_WORD = 40;
const REMOVE = { vi: 'Xóa ký tự ẩn', en: 'Delete the invisible character' };
const SEPARATE = { vi: 'Thay ký tự ẩn bằng dấu cách', en: 'Put a blank for the invisible character' };
