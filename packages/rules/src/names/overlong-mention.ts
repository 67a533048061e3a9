import { type MentionedWords, mentionedIn } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** Two pages. What is printed ends at twice as much, and at twice this depth (`packages/words`, `mentions.ts`). */
const MOST_LETTERS = 5000;
const DEEPEST = 16;

/** A mention that would print pages: its words mention others, these again others. Past the bound of printing names stand in their place. */
export const overlongMention = defineRule<{ letters: number; depth: number }>({
  code: 'RP-NAME-013',
  family: 'names',
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
  on: {
    AuthoredDocument(document, { report }) {
      for (const { link, words } of mentionedIn(document).mentions) {
        // Of a chain the mention that goes past the bound, and none of those that lead to it.
        if (!isTooMuch(words) || words.mentions.some((further) => isTooMuch(further.words))) continue;
        report({ at: placeOf(link), data: { letters: 0, depth: 0, ...words.whole } });
      }
    },
  },
  examples: {
    failing: [
      'cơ quan VP "Văn phòng"',
      'báo cáo B "Báo cáo" {',
      '  chủ trì VP',
      '  thời hạn thường xuyên',
      `  nhiệm vụ A "${'Rà soát, sửa đổi, bổ sung quy chế làm việc. '.repeat(12)}"`,
      '  nhiệm vụ C "{A} {A} {A} {A}."',
      '  nhiệm vụ D "{C} {C} {C}."',
      '  nhiệm vụ E "Sau khi làm «{D}»."',
      '}',
    ].join('\n'),
    passing: [
      'cơ quan VP "Văn phòng"',
      'báo cáo B "Báo cáo" {',
      '  chủ trì VP',
      '  thời hạn thường xuyên',
      '  nhiệm vụ A "Rà soát quy chế."',
      '  nhiệm vụ C "Sau {A}, trình {A.sản phẩm}." { sản phẩm "Tờ trình" }',
      '  nhiệm vụ D "Theo {C}, do {C.chủ trì} làm."',
      '}',
    ].join('\n'),
  },
});

function isTooMuch({ whole }: MentionedWords): boolean {
  return whole !== undefined && (whole.letters > MOST_LETTERS || whole.depth > DEEPEST);
}
