import { documentAbove, type MentionedWords, mentionedIn, titleOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Link } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/**
 * Words that mention themselves, through others or at once: printed in full they would have no end. Where they come round again their name is
 * printed instead, which no reader of the paper knows.
 */
export const rule = defineRule<{ circle: readonly string[] }>({
  code: 'RP-NAME-012',
  severity: 'error',
  title: { vi: 'Nội dung dẫn lại chính nó', en: 'Words that mention themselves' },
  message: {
    vi: ({ circle }) =>
      `Nội dung này dẫn lại chính nó: ${circle.join(' → ')}. Khi in, chỗ dẫn lại chỉ còn là mã. Hãy thay bằng lời, ví dụ {${circle.at(-1)}|nhiệm vụ nêu trên}.`,
    en: ({ circle }) =>
      `These words mention themselves: ${circle.join(' → ')}. Where they come round again only the name is printed. Put words in its place, such as {${circle.at(-1)}|the task above}.`,
  },
  page: {
    why: {
      vi: 'Hai nhiệm vụ dẫn nội dung của nhau thì in ra không có điểm dừng; công cụ chỉ in mã ở chỗ lặp, người đọc giấy không hiểu mã.',
      en: 'Two tasks that print each other’s words would have no end; where they come round the tool prints a name, which no reader of the paper knows.',
    },
    whatToDo: {
      vi: 'Thay một chỗ dẫn bằng lời: {Tên|nhiệm vụ nêu trên}.',
      en: 'Put words in the place of one mention: {Name|the task above}.',
    },
    limits: {
      vi: 'Dẫn phần khác (thời hạn, chủ trì) không phải là dẫn lại nội dung.',
      en: 'A mention of another part (deadline, lead) prints no words.',
    },
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
});

function nameOf({ of }: MentionedWords, link: Link): string {
  return of.name ?? (titleOf(of) || (link.$cstNode?.text ?? ''));
}
