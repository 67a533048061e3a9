import { type MentionedWords, mentionedIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** Two pages. What is printed ends at twice as much, and at twice this depth (`packages/words`, `mentions.ts`). */
const MOST_LETTERS = 5000;
const DEEPEST = 16;

/** A mention that would print pages: its words mention others, these again others. Past the bound of printing names stand in their place. */
export const rule = defineRule<{ letters: number; depth: number }>({
  code: 'RP-NAME-013',
  severity: 'warning',
  title: { vi: 'Chỗ dẫn in ra quá dài', en: 'A mention that prints too much' },
  message: {
    vi: ({ letters, depth }) =>
      letters > MOST_LETTERS
        ? `Chỗ dẫn này in ra khoảng ${letters} chữ, vì nội dung được dẫn lại dẫn tiếp nội dung khác; dài nữa thì chỉ in mã. Hãy thay bằng lời: {Tên|lời}.`
        : `Chỗ dẫn này dẫn tiếp qua ${depth} nội dung khác; sâu nữa thì chỉ in mã. Hãy thay bằng lời: {Tên|lời}.`,
    en: ({ letters, depth }) =>
      letters > MOST_LETTERS
        ? `This mention prints about ${letters} letters, since what it mentions holds further mentions; past a bound only names are printed. Put words in its place: {Name|words}.`
        : `This mention leads on through ${depth} others; past a bound only names are printed. Put words in its place: {Name|words}.`,
  },
  page: {
    why: {
      vi: 'Chỗ dẫn qua nhiều nhiệm vụ in ra nhiều trang mà người viết không thấy; quá giới hạn thì chỉ còn mã.',
      en: 'A mention that leads through many tasks prints pages that its writer never saw; past a bound only names stand there.',
    },
    whatToDo: {
      vi: 'Thay bằng lời: {Tên|lời}.',
      en: 'Put words in its place: {Name|words}.',
    },
    limits: {
      vi: 'Giới hạn là hai trang chữ hoặc mười sáu lần dẫn tiếp.',
      en: 'The bound is two pages of text, or sixteen mentions in a row.',
    },
  },
  on: {
    AuthoredDocument(document, { report }) {
      for (const { link, words } of mentionedIn(document).mentions) {
        // Of a chain the mention that goes past the bound, and none of those that lead to it.
        if (!isTooMuch(words) || words.mentions.some((further) => isTooMuch(further.words))) continue;
        report({ at: placeOf(link), data: { letters: 0, depth: 0, ...words.whole } });
      }
    },
  },
});

function isTooMuch({ whole }: MentionedWords): boolean {
  return whole !== undefined && (whole.letters > MOST_LETTERS || whole.depth > DEEPEST);
}
