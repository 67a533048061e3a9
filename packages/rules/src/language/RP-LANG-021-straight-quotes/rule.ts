import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** Straight quotation marks of the keyboard in prose: `"một cửa"`. Behind a figure they are a unit, and alone they are not read. */
export const rule = defineRule<{ written: string; curled: string }>({
  code: 'RP-LANG-021',
  severity: 'information',
  title: { vi: 'Dấu ngoặc kép thẳng', en: 'Straight quotation marks' },
  message: {
    vi: ({ curled }) => `Dùng dấu ngoặc kép cong: ${curled}.`,
    en: ({ curled }) => `Curled quotation marks belong here: ${curled}.`,
  },
  page: {
    why: {
      vi: 'Word tự đổi khi gõ, còn lời dán từ nơi khác giữ dấu thẳng: một văn bản in hai kiểu dấu.',
      en: 'Word curls them in typing, and words that were pasted keep them straight: a document prints both kinds.',
    },
    whatToDo: { vi: 'Đổi thành “…” (có gợi ý).', en: 'Write “…” (a fix does it).' },
    limits: {
      vi: 'Dấu sau chữ số (đơn vị đo), dấu lẻ không có cặp và dấu bao ngoài tham chiếu không xét.',
      en: 'Not looked at: marks behind a figure (a unit), one without its other, and marks around a reference.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, QUOTED))
        report({ at, data: { written: match[0], curled: `“${match[1]}”` } });
    },
  },
});

/** Two marks of a kind around words: the first begins a word, the second ends one. In a text of one line they are written with a stroke. */
const QUOTED = /(?<![\p{L}\p{N}])\\?"(?=[\p{L}\p{N}])([^"\\\n]*[\p{L}\p{N}.!?)%])\\?"(?![\p{L}\p{N}])/gu;
