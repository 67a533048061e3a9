import { placeOf, plainText } from '@rplan/syntax';
import type { Rank } from '@rplan/syntax/ast';
import { isRank, isScore } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** One population, named twice with two sizes: 15 `sở, ban, ngành` here, 21 there. */
export const rule = defineRule<{ population: string; size: string; other: string }>({
  code: 'RP-SCORE-008',
  severity: 'warning',
  title: { vi: 'Một nhóm so sánh có hai số lượng', en: 'One population with two sizes' },
  message: {
    vi: ({ population: name, size, other }) => `“${name}” ở đây có ${size}, nơi khác có ${other}.`,
    en: ({ population: name, size, other }) => `“${name}” counts ${size} here and ${other} elsewhere.`,
  },
  page: {
    why: {
      vi: 'Đã gặp “15/15 sở, ban, ngành” và “13/21 sở, ban, ngành” của cùng một năm: một trong hai số sai, hoặc là hai nhóm khác nhau.',
      en: 'A real letter had “15/15 sở, ban, ngành” and “13/21 sở, ban, ngành” of one year: one is wrong, or they are two groups.',
    },
    whatToDo: {
      vi: 'Sửa số lượng, hoặc gọi tên nhóm cho đúng.',
      en: 'Correct the size, or name the group as it is.',
    },
    limits: {
      vi: 'Chỉ so nhóm cùng tên, cùng năm.',
      en: 'Only groups of one name and year are compared.',
    },
  },
  on: {
    Assessment(result, { project, report }) {
      for (const rank of ranksOf(result)) {
        const mine = sizeOf(rank);
        if (!mine) continue;
        const rival = project.results
          .filter(({ year }) => year === result.year)
          .flatMap(ranksOf)
          .find((other) => other !== rank && sizeOf(other)?.name === mine.name && sizeOf(other)?.size !== mine.size);
        const theirs = rival && sizeOf(rival);
        if (!rival || !theirs || !isLater(rank, rival)) continue;
        report({
          at: placeOf(rank, 'value'),
          data: { population: mine.name, size: mine.size, other: theirs.size },
          related: [{ place: placeOf(rival, 'value'), message: { vi: 'Nơi ghi khác', en: 'The other size' } }],
        });
      }
    },
  },
});

function ranksOf({ items }: { readonly items: readonly { $type: string }[] }): Rank[] {
  return items.flatMap((item) => (isRank(item) ? [item] : isScore(item) ? item.items.filter(isRank) : []));
}

function sizeOf(rank: Rank): { name: string; size: string } | undefined {
  const size = rank.value?.split('/')[1];
  const name = rank.text ? plainText(rank.text) : rank.population?.ref && plainText(rank.population.ref.title);
  return size && name ? { name, size } : undefined;
}

/** The second of two in the order of the files, so that the pair is reported once. */
function isLater(a: Rank, b: Rank): boolean {
  const [here, there] = [placeOf(a), placeOf(b)];
  return here.file === there.file ? here.start > there.start : here.file > there.file;
}
