import { documentWideIn, textsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A footnote that no text marks: it is printed nowhere. */
export const rule = defineRule<{ note: string }>({
  code: 'RP-DOC-017',
  severity: 'warning',
  title: { vi: 'Chú thích không được đánh dấu ở đâu', en: 'A footnote that no text marks' },
  message: {
    vi: ({ note }) => `Chú thích ${note} không được in vì chưa có dấu. Viết {^${note}} ngay sau chữ cần chú thích.`,
    en: ({ note }) =>
      `Footnote ${note} is not printed, for no text marks it. Write {^${note}} after the words that it is about.`,
  },
  page: {
    why: {
      vi: 'Chú thích in ở chân trang có dấu của nó; không có dấu thì lời chú mất khi in.',
      en: 'A footnote is printed at the foot of the page that has its mark; without one its words are lost.',
    },
    whatToDo: {
      vi: 'Đặt dấu {^Tên} trong lời văn, hoặc bỏ chú thích.',
      en: 'Set the mark {^Name} in a text, or take the footnote away.',
    },
    limits: {
      vi: 'Dấu nằm trong chú thích khác cũng được tính.',
      en: 'A mark in another footnote counts too.',
    },
  },
  on: {
    AuthoredDocument(document, { report }) {
      const { notes } = documentWideIn(document);
      if (notes.length === 0) return;
      const marked = new Set(
        textsOf(document).links.flatMap(({ footnote, target }) => (footnote ? (target?.ref ?? []) : [])),
      );
      for (const note of notes) {
        if (note.name && !marked.has(note)) report({ at: placeOf(note, 'name'), data: { note: note.name } });
      }
    },
  },
});
