import { documentAbove, type MentionedWords, mentionedIn, titleOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Link } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/**
 * Words that mention themselves, through others or at once: printed in full they would have no end. Where they come round again their name is
 * printed instead, which no reader of the paper knows.
 */
export const endlessMention = defineRule<{ circle: readonly string[] }>({
  code: 'RP-NAME-012',
  family: 'names',
  severity: 'error',
  title: { vi: 'Nội dung dẫn lại chính nó', en: 'Words that mention themselves' },
  message: {
    vi: ({ circle }) =>
      `Nội dung này dẫn lại chính nó: ${circle.join(' → ')}. Khi in, chỗ dẫn lại chỉ còn là mã. Hãy thay bằng lời, ví dụ {${circle.at(-1)}|nhiệm vụ nêu trên}.`,
    en: ({ circle }) =>
      `These words mention themselves: ${circle.join(' → ')}. Where they come round again only the name is printed. Put words in its place, such as {${circle.at(-1)}|the task above}.`,
  },
  on: {
    AuthoredDocument(document, { report }) {
      for (const circle of mentionedIn(document).circles) {
        const links = circle.map(({ link }) => ({ link, at: placeOf(link) }));
        const [first] = links.toSorted((a, b) =>
          a.at.file === b.at.file ? a.at.start - b.at.start : a.at.file < b.at.file ? -1 : 1,
        );
        // A circle through several documents is reported in the first of them.
        if (!first || documentAbove(first.link) !== document) continue;
        const from = links.indexOf(first);
        const inOrder = [...circle.slice(from), ...circle.slice(0, from), ...circle.slice(from, from + 1)];
        report({
          at: first.at,
          data: { circle: inOrder.map((each) => nameOf(each.in, each.link)) },
          related: links.flatMap(({ link, at }) =>
            link === first.link ? [] : { place: at, message: { vi: 'Cũng trong vòng này', en: 'In the circle too' } },
          ),
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  chủ trì VP\n  thời hạn thường xuyên\n  nhiệm vụ A "Làm sau khi xong «{C}»."\n  nhiệm vụ C "Soát lại {A}."\n  nhiệm vụ D "Lặp lại «{.nội dung}»."\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  chủ trì VP\n  thời hạn thường xuyên\n  nhiệm vụ A "Làm sau khi xong {C}."\n  nhiệm vụ C "Soát lại {A|nhiệm vụ trên} do {.chủ trì} làm; xem {A.thời hạn}."\n}',
  },
});

function nameOf({ of }: MentionedWords, link: Link): string {
  return of.name ?? (titleOf(of) || (link.$cstNode?.text ?? ''));
}
