import { bandsOf, exceptionOf, formulaOf, type Place, placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A formula, condition or band that cannot be read: it would count for nothing. */
export const rule = defineRule<{ words: string; kind: 'formula' | 'condition' | 'band' }>({
  code: 'RP-SCORE-021',
  severity: 'error',
  title: { vi: 'Cách chấm không đọc được', en: 'A scoring rule that cannot be read' },
  message: {
    vi: ({ words, kind }) => `Không đọc được “${words}”. ${FORM[kind].vi}`,
    en: ({ words, kind }) => `“${words}” cannot be read. ${FORM[kind].en}`,
  },
  page: {
    why: {
      vi: 'Cách chấm chỉ dùng được khi đọc được trọn vẹn; đọc một phần sẽ cho điểm sai.',
      en: 'A rule is of use only where all of it is read; a part would give wrong points.',
    },
    whatToDo: {
      vi: 'Viết theo mẫu trong thông báo; nguyên văn của quy định để trong “cách chấm”.',
      en: 'Write it as the message shows; the words of the law belong in “scoring”.',
    },
    limits: { vi: 'Không.', en: 'None.' },
  },
  on: {
    Formula(node, { report }) {
      const read = formulaOf(node);
      if (!read.ok && node.words !== undefined)
        report({ at: within(placeOf(node, 'words'), read), data: said(node.words, read, 'formula') });
    },
    Condition(node, { report }) {
      const read = exceptionOf(node);
      if (!read.ok && node.words !== undefined)
        report({ at: within(placeOf(node, 'words'), read), data: said(node.words, read, 'condition') });
    },
    Band(node, { report }) {
      const read = bandsOf(node);
      if (read && !read.ok)
        report({ at: within(placeOf(node, 'words'), read), data: said(node.words ?? '', read, 'band') });
    },
  },
});

interface Stuck {
  readonly start: number;
  readonly end: number;
}

function within(place: Place, { start, end }: Stuck): Place {
  const length = place.end - place.start;
  return {
    ...place,
    start: place.start + Math.min(start, length),
    end: place.start + Math.min(Math.max(end, start + 1), length),
  };
}

function said<K>(words: string, { start, end }: Stuck, kind: K): { words: string; kind: K } {
  return { words: words.slice(start, Math.max(end, start + 1)).trim() || words.trim(), kind };
}

const FORM = {
  formula: {
    vi: 'Công thức gồm tên số liệu, số, “tối đa” và + - * / ( ), ví dụ: (b/a) * tối đa.',
    en: 'A formula has names of figures, numbers, “maximum” and + - * / ( ), for example: (b/a) * maximum.',
  },
  condition: {
    vi: 'Viết: nếu b/a < 0,8 thì 0; nếu a = 0 thì tối đa.',
    en: 'Write: if b/a < 0,8 then 0; if a = 0 then maximum.',
  },
  band: {
    vi: 'Viết: mức từ 20% trở lên: 1; mức bằng lời đặt trong ngoặc kép: mức "Đúng quy định": 0,5.',
    en: 'Write: band from 20% or more: 1; a band in words is quoted: band "Đúng quy định": 0,5.',
  },
};
